import type { Frame } from '../frame/frame.js';

/** A mistake and the field it stands in; null when it concerns no field of the page. */
export type FieldError = { readonly sentence: string; readonly field: string | null };

type Props = { readonly frame: Frame; readonly errors: readonly FieldError[] };

/** All mistakes on top of the page, each leading to its field; takes the focus when the page opens. */
export function ErrorSummary({ frame, errors }: Props) {
  if (errors.length === 0) return null;
  return (
    <div class="message danger" role="alert" tabIndex={-1} autofocus aria-labelledby="error-summary">
      <h2 id="error-summary">{frame.locale.words.layout.errorSummary}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.sentence}>
            {error.field === null ? error.sentence : <a href={`#${error.field}`}>{error.sentence}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
