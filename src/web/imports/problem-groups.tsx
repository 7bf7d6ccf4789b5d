import type { Frame } from '../frame/frame.js';
import type { ProblemsView } from './import-views.js';

/** Problems of a file, one block for each repair; a sentence when there is none. */
export function ProblemGroups({ frame, view }: { readonly frame: Frame; readonly view: ProblemsView }) {
  const words = frame.locale.words.imports.problems;
  if (view.groups.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {view.groups.map((group) => (
        <section class={group.severity === 'error' ? 'problem blocking' : 'problem'}>
          <h3>
            {group.title} <small>{group.count}</small>
          </h3>
          {group.repair !== '' && <p>{group.repair}</p>}
          <ul>
            {group.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
          {group.all !== null && (
            <p>
              <a href={group.all.href} aria-label={`${group.all.label}\u202f: ${group.title}`}>
                {group.all.label}
              </a>
            </p>
          )}
        </section>
      ))}
      {view.notAllShown !== '' && <p>{view.notAllShown}</p>}
      {view.correctedFileHref !== null && (
        <p class="unprinted">
          <a href={view.correctedFileHref} download>
            {words.correctedFile}
          </a>
          . {words.again}
        </p>
      )}
    </>
  );
}
