import { SelectField } from '../../components/select-field.js';
import { TextField } from '../../components/text-field.js';
import type { Frame } from '../../frame/frame.js';
import type { ReadingFieldView } from './columns-view.js';

type Props = { readonly frame: Frame; readonly fields: readonly ReadingFieldView[] };

/** How the file itself was read; nothing for an agent's file, whose shape leaves no doubt. */
export function ReadingFields({ frame, fields }: Props) {
  const words = frame.locale.words.importColumns;
  if (fields.length === 0) return null;
  return (
    <>
      <h2>{words.reading}</h2>
      <p>{words.readingHint}</p>
      <div class="filters">
        {fields.map(({ choices, isNumber, ...field }) =>
          choices === null ? (
            <TextField key={field.name} {...field} numeric={isNumber} autocomplete="off" />
          ) : (
            <SelectField key={field.name} {...field} choices={choices} any={null} />
          ),
        )}
      </div>
    </>
  );
}
