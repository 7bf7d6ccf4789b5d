import type { Permission } from '../../accounts/domain/permission.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

/** Each entry, and what it asks for: what one may not do is not shown. */
const ENTRIES = {
  people: 'people.manage',
  tokens: 'tokens.manage',
  webhooks: 'webhooks.manage',
  journal: 'audit.read',
} as const satisfies Readonly<Record<string, Permission>>;
type Entry = keyof typeof ENTRIES;

/** `/administration`: where do I go for what? */
export function AdministrationPage({ frame }: { readonly frame: Frame }) {
  const { administration } = frame.locale.words;
  const entries = (Object.keys(ENTRIES) as Entry[]).filter((entry) => frame.may(ENTRIES[entry]));
  return (
    <Layout frame={frame} title={administration.title} purpose={administration.purpose} section="administration">
      {entries.length === 0 && <p>{administration.nothing}</p>}
      <ul class="tasks">
        {entries.map((entry) => (
          <li key={entry}>
            <a href={routes[entry]}>{administration.entries[entry].label}</a>
            {administration.entries[entry].what}
          </li>
        ))}
      </ul>
    </Layout>
  );
}
