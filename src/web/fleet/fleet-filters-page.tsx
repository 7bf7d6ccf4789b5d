import { CATEGORIES } from '../../inventory/domain/category.js';
import { DEVICE_STATUSES } from '../../inventory/domain/device-status.js';
import type { Choice } from '../components/choice.js';
import { Layout } from '../components/layout.js';
import { SelectField } from '../components/select-field.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { AGE_FILTERS } from './age-band.js';
import {
  fleetHref,
  filterName,
  SUPPORT_FILTERS,
  VERDICT_FILTERS,
  type FilterKey,
  type FleetFilters,
} from './fleet-filters.js';

type Props = {
  readonly frame: Frame;
  readonly filters: FleetFilters;
  /** the organisations one may look into; the field is left out when there is only one */
  readonly organisations: readonly Choice[];
  /** the values met in the fleet, the most frequent first; a line of text is shown instead of a list too long to read */
  readonly sites: readonly Choice[];
  readonly manufacturers: readonly Choice[];
};

const LONGEST_LIST = 60;

/** `/parc/filtres`: every filter of the fleet in one plain form, so that the list itself stays light. */
export function FleetFiltersPage({ frame, filters, organisations, sites, manufacturers }: Props) {
  const { fleet, codes, layout } = frame.locale.words;
  const select = (key: Exclude<FilterKey, 'q'>, choices: readonly Choice[]) => (
    <SelectField
      name={filterName(key)}
      label={fleet.filters[key]}
      choices={choices}
      value={filters[key] ?? ''}
      any={fleet.any}
    />
  );
  const text = (key: 'q' | 'site' | 'manufacturer') => (
    <TextField name={filterName(key)} label={fleet.filters[key]} value={filters[key] ?? ''} hint={fleet.hints[key]} />
  );
  const category = CATEGORIES.map((value) => ({ value, label: codes.category[value] }));
  return (
    <Layout
      frame={frame}
      title={fleet.filtersTitle}
      purpose={fleet.filtersPurpose}
      section="fleet"
      parents={[{ label: fleet.title, href: routes.fleet }]}
    >
      <form class="filters" method="get" action={routes.fleet}>
        {text('q')}
        {select('category', [...category, { value: 'unknown', label: fleet.unknownCategory }])}
        {select('status', [...labelled(DEVICE_STATUSES, codes.status), { value: 'unknown', label: layout.unknown }])}
        {select('verdict', labelled(VERDICT_FILTERS, codes.verdict))}
        {select('age', labelled(AGE_FILTERS, fleet.ageBand))}
        {select('support', labelled(SUPPORT_FILTERS, codes.support))}
        {sites.length > LONGEST_LIST ? text('site') : select('site', sites)}
        {manufacturers.length > LONGEST_LIST ? text('manufacturer') : select('manufacturer', manufacturers)}
        {organisations.length > 1 && select('organisation', organisations)}
        <p class="actions">
          <button class="primary">{fleet.apply}</button>
          <a href={fleetHref(filters)}>{layout.cancel}</a>
        </p>
      </form>
    </Layout>
  );
}

const labelled = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>): Choice[] =>
  codes.map((value) => ({ value, label: words[value] }));
