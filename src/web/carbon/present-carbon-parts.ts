import type { Category } from '../../inventory/domain/category.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { CarbonTotals } from '../../reporting/carbon-tally.js';
import type { CarbonGroup, FleetCarbon } from '../../reporting/fleet-carbon-surveyor.js';
import type { Row } from '../components/data-table.js';
import type { Locale } from '../wording/locale.js';
import type { PartsView } from './carbon-view.js';

type PartsFacts = { readonly carbon: FleetCarbon; readonly names: ReadonlyMap<string, string> };

/** The year by category and, when there are several, by organisation: the heaviest first, those without a figure last. */
export function presentParts({ carbon, names }: PartsFacts, locale: Locale): readonly PartsView[] {
  const { carbon: words, codes } = locale.words;
  const categoryName = (category: Category | null): string =>
    category === null ? words.unknownCategory : codes.category[category];
  const table = (caption: string, first: string, rows: readonly Row[]): PartsView => ({
    caption,
    columns: [{ label: first }, ...[words.columns.devices, words.footprint, words.spared].map(numeric)],
    rows,
    total: rowOf(words.whole, carbon.total, locale),
  });
  const byCategory = heaviestFirst(carbon.byCategory).map(({ key, totals }) =>
    rowOf(categoryName(key), totals, locale),
  );
  const byOrganisation = heaviestFirst(carbon.byOrganisation).map(({ key, totals }) =>
    rowOf(names.get(key) ?? '', totals, locale),
  );
  return [
    table(words.byCategory, words.columns.category, byCategory),
    ...(byOrganisation.length > 1 ? [table(words.byOrganisation, words.columns.organisation, byOrganisation)] : []),
  ];
}

const heaviestFirst = <Key>(groups: readonly CarbonGroup<Key>[]): readonly CarbonGroup<Key>[] =>
  [...groups].sort(
    ({ totals: one }, { totals: other }) =>
      (other.total?.central ?? -1) - (one.total?.central ?? -1) || other.devices - one.devices,
  );

const numeric = (label: string) => ({ label, numeric: true });

function rowOf(name: string, { devices, total, avoided }: CarbonTotals, { words, format }: Locale): Row {
  const said = (figure: Estimate | null): string =>
    figure === null
      ? words.carbon.unknown
      : words.carbon.interval(format.figure(figure.central), format.figure(figure.low), format.figure(figure.high));
  return { cells: [name, format.integer(devices), said(total), said(avoided)] };
}
