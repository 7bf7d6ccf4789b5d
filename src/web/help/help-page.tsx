import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

const TARGETS = { 'new-import': routes.newImport, sources: routes.sources, privacy: routes.privacy } as const;

/** `/aide`: the essentials, as questions. */
export function HelpPage({ frame }: { readonly frame: Frame }) {
  const { help } = frame.locale.words;
  return (
    <Layout frame={frame} title={help.title} purpose={help.purpose} section={null}>
      {help.questions.map((entry) => (
        <section key={entry.question} class="prose">
          <h2>{entry.question}</h2>
          <p>
            {entry.answer} {entry.code !== undefined && <code>{entry.code}</code>}
          </p>
          {entry.action !== null && (
            <p>
              <a href={TARGETS[entry.action.to]}>{entry.action.label}</a>
            </p>
          )}
        </section>
      ))}
    </Layout>
  );
}
