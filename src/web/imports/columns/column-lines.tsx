import type { Frame } from '../../frame/frame.js';
import type { ColumnLineView } from './columns-view.js';

/** The columns that are read: what each holds and means, with a list to change it where it is open. */
export function ColumnLines({ frame, lines }: { readonly frame: Frame; readonly lines: readonly ColumnLineView[] }) {
  const words = frame.locale.words.importColumns;
  return (
    <table class="ledger">
      <caption class="unseen">{words.caption}</caption>
      <thead>
        <tr>
          {[words.header, words.sample, words.field, words.confidence].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr id={line.id}>
            <th scope="row">{line.header}</th>
            <td data-label={words.sample}>{line.sample}</td>
            <td data-label={words.field}>{meaning(line, words.change)}</td>
            <td class={line.how.tone && `tone ${line.how.tone}`} data-label={words.confidence}>
              {line.how.text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function meaning({ id, field, change }: ColumnLineView, toChange: string) {
  if ('href' in change) {
    return (
      <span>
        {field}{' '}
        <a href={change.href} aria-label={change.label} data-open={id}>
          {toChange}
        </a>
      </span>
    );
  }
  return (
    <span>
      <label class="unseen" for={`${id}-field`}>
        {change.label}
      </label>
      <select id={`${id}-field`} name={change.name}>
        {change.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === change.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
