import { DataTable, type Column } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { FilterChips } from '../components/filter-chips.js';
import { Layout } from '../components/layout.js';
import { Pager } from '../components/pager.js';
import { CATEGORIES } from '../../inventory/domain/category.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { FILTER_KEYS, filterName, type FilterKey } from './fleet-filters.js';
import type { FleetView } from './fleet-view.js';

/** `/parc`: which devices? Search and category at hand, the other filters one page away, all kept in the address. */
export function FleetPage({ frame, view }: { readonly frame: Frame; readonly view: FleetView }) {
  const words = frame.locale.words.fleet;
  const isEmptyFleet = view.empty !== null && view.activeFilters.length === 0;
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section="fleet">
      {!isEmptyFleet && <QuickFilters frame={frame} view={view} />}
      <FilterChips frame={frame} filters={view.activeFilters} clearHref={routes.fleet} />
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          <DataTable caption={view.caption} columns={columns(frame.locale)} rows={view.rows} />
          <Pager frame={frame} view={view.pager} />
          <p class="actions">
            <a href={view.exportHref} download>
              {words.export}
            </a>
            <a href={view.workbookHref} download>
              {words.workbook}
            </a>
            {view.addHref !== null && <a href={view.addHref}>{frame.locale.words.device.add.link}</a>}
          </p>
        </>
      )}
    </Layout>
  );
}

const IN_THE_FORM: readonly FilterKey[] = ['q', 'category'];

function QuickFilters({ frame, view }: { readonly frame: Frame; readonly view: FleetView }) {
  const { fleet, codes } = frame.locale.words;
  return (
    <form class="quick" method="get" action={routes.fleet} role="search">
      {FILTER_KEYS.filter((key) => !IN_THE_FORM.includes(key) && view.filters[key] !== undefined).map((key) => (
        <input key={key} type="hidden" name={filterName(key)} value={view.filters[key]} />
      ))}
      <label for="q">{fleet.searchLabel}</label>
      <input id="q" name={filterName('q')} type="search" value={view.filters.q ?? ''} />
      <label for="category">{fleet.filters.category}</label>
      <select id="category" name={filterName('category')}>
        <option value="">{fleet.any}</option>
        {CATEGORIES.map((category) => (
          <option key={category} value={category} selected={view.filters.category === category}>
            {codes.category[category]}
          </option>
        ))}
      </select>
      <button>{fleet.search}</button>
      <a href={view.allFiltersHref}>{fleet.allFilters}</a>
    </form>
  );
}

function columns({ words }: Locale): readonly Column[] {
  const { columns: label } = words.fleet;
  return [
    { label: label.device },
    { label: label.category },
    { label: label.model },
    { label: label.site },
    { label: label.age },
    { label: label.supportEnd },
    { label: label.carbon, numeric: true },
    { label: label.verdict },
  ];
}
