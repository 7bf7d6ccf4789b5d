import type { Frame } from '../../frame/frame.js';
import type { WordsView } from './values-view.js';

type Props = { readonly frame: Frame; readonly title: string; readonly hint: string; readonly view: WordsView };

/** A list of meanings for each word that nobody understood; nothing when all were. */
export function WordFields({ frame, title, hint, view }: Props) {
  if (view.words.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>{hint}</p>
      <div class="filters">
        {view.words.map((word) => (
          <div class="field" key={word.id}>
            <label for={word.id}>{word.label}</label>
            <select id={word.id} name={word.name}>
              <option value="">{frame.locale.words.importValues.undecided}</option>
              {view.meanings.map((meaning) => (
                <option key={meaning.value} value={meaning.value}>
                  {meaning.label}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      {view.more !== '' && <p>{view.more}</p>}
    </>
  );
}
