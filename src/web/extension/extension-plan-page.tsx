import { Layout } from '../components/layout.js';
import { fleetHref } from '../fleet/fleet-filters.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

const ENTRIES = ['extend', 'upgrade'] as const;

/** `/prolonger`: which devices should stay, and what does each need? */
export function ExtensionPlanPage({ frame }: { readonly frame: Frame }) {
  const { extension, lifeCurves } = frame.locale.words;
  return (
    <Layout frame={frame} title={extension.title} purpose={extension.purpose} section="extend">
      <ul class="tasks">
        {ENTRIES.map((verdict) => (
          <li key={verdict}>
            <a href={fleetHref({ verdict })}>{extension.entries[verdict].label}</a>
            {extension.entries[verdict].what}
          </li>
        ))}
      </ul>
      <p>
        <a href={routes.lifespans}>{lifeCurves.title}</a>
      </p>
    </Layout>
  );
}
