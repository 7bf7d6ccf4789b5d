import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { FilterChips } from '../components/filter-chips.js';
import { Layout } from '../components/layout.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { LifespanLinks } from '../lifespans/lifespan-links.js';
import type { PlanView } from './plan-view.js';

/** `/prolonger`: which devices should stay, and what does each need? */
export function ExtensionPlanPage({ frame, view }: { readonly frame: Frame; readonly view: PlanView }) {
  const { extension } = frame.locale.words;
  const isBare = view.empty !== null && view.activeFilters.length === 0;
  return (
    <Layout frame={frame} title={extension.title} purpose={extension.purpose} section="extend">
      <LifespanLinks frame={frame} current={null} />
      {view.total !== '' && (
        <p>
          <strong>{view.total}</strong> <a href={view.method.href}>{view.method.label}</a>
        </p>
      )}
      {view.notes.length > 0 && <p class="hint">{view.notes.join(' ')}</p>}
      {!isBare && <Filters frame={frame} view={view} />}
      <FilterChips frame={frame} filters={view.activeFilters} clearHref={routes.extend} />
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          <DataTable caption={view.caption} columns={view.columns} rows={view.rows} />
          <Pager frame={frame} view={view.pager} />
          <p class="actions">
            {frame.may('inventory.edit') && (
              <a class="button primary" href={view.campaignHref}>
                {frame.locale.words.campaigns.create}
              </a>
            )}
            <a href={routes.campaigns}>{frame.locale.words.campaigns.follow}</a>
            {view.links.map(({ label, href, download }) => (
              <a key={href} href={href} download={download}>
                {label}
              </a>
            ))}
          </p>
        </>
      )}
    </Layout>
  );
}

function Filters({ frame, view }: { readonly frame: Frame; readonly view: PlanView }) {
  return (
    <form class="quick" method="get" action={routes.extend}>
      {view.fields.map(({ name, label, choices, value, any }) => [
        <label for={name}>{label}</label>,
        choices === null ? (
          <input id={name} name={name} value={value} />
        ) : (
          <select id={name} name={name}>
            {any !== null && <option value="">{any}</option>}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} selected={choice.value === value}>
                {choice.label}
              </option>
            ))}
          </select>
        ),
      ])}
      <button>{frame.locale.words.extension.apply}</button>
    </form>
  );
}
