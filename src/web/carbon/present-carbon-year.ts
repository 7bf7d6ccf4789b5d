import { BASES, otherBasis, type Basis } from '../../footprint/domain/basis.js';
import type { Category } from '../../inventory/domain/category.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { CarbonTotals } from '../../reporting/carbon-tally.js';
import type { FleetCarbon } from '../../reporting/fleet-carbon-surveyor.js';
import type { Row } from '../components/data-table.js';
import type { FigureView } from '../components/figure-view.js';
import { presentEstimate, type SourceNames } from '../components/present-estimate.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { CarbonYearView, PartsView } from './carbon-view.js';
import { presentLadders } from './present-ladders.js';

/** What a year of carbon is said from. */
export type CarbonYearFacts = {
  readonly carbon: FleetCarbon;
  readonly organisation: string;
  /** the name of each organisation by its id */
  readonly names: ReadonlyMap<string, string>;
  readonly year: number;
  readonly years: readonly number[];
  readonly basis: Basis;
  readonly longerByMonths: number;
};

/** Says a year of carbon: both ledgers, the other basis, the parts, and what if. */
export function presentCarbonYear(facts: CarbonYearFacts, locale: Locale, nameOf: SourceNames): CarbonYearView {
  const { carbon: words, codes } = locale.words;
  const { carbon, year, basis } = facts;
  const { total, whatIf } = carbon;
  const said = (label: string, rests: string, estimate: Estimate | null): FigureView => {
    if (estimate === null) return { label, basis: '', central: words.unknown, range: '', links: [] };
    const { central, range, sources, method } = presentEstimate(estimate, locale, nameOf);
    return { label, basis: rests, central, range, links: [...sources, method] };
  };
  const other = words.otherBasis(codes.basis[otherBasis(basis)]);
  const noScreen = whatIf.screensTooMany === 0;
  const oneScreen = words.oneScreen(whatIf.people);
  return {
    purpose: words.purpose(facts.organisation, year),
    years: facts.years.map((value) => ({ value: String(value), label: String(value) })),
    year: String(year),
    bases: BASES.map((value) => ({ value, label: codes.basis[value] })),
    basis,
    figures: [
      said(words.total, `${words.totalBasis}, ${codes.basis[basis]}`, total.total),
      said(words.embodied, words.embodiedBasis, total.embodied),
      said(words.use, words.useBasis, total.use),
      said(words.avoided, words.avoidedBasis, total.avoided),
      said(other, words.otherBasisBasis, carbon.otherBasis.total),
    ],
    counted: words.counted(total.devices, total.withoutFigure, total.undated),
    parts: [...partsOf(facts, locale), ...presentLadders(carbon, basis, locale)],
    leavesOut: words.leavesOut,
    whatIf: [
      said(words.longerLives(facts.longerByMonths), words.longerLivesBasis, whatIf.longerLives),
      noScreen
        ? { label: oneScreen, basis: '', central: words.noScreen, range: '', links: [] }
        : said(oneScreen, words.oneScreenBasis(whatIf.screensTooMany), whatIf.oneScreenEach),
    ],
    empty: total.devices > 0 ? null : { ...words.empty, action: { label: words.empty.action, href: routes.newImport } },
  };
}

function partsOf({ carbon, names }: CarbonYearFacts, locale: Locale): readonly PartsView[] {
  const { carbon: words, codes } = locale.words;
  const categoryName = (category: Category | null): string =>
    category === null ? words.unknownCategory : codes.category[category];
  const table = (caption: string, first: string, rows: readonly Row[]): PartsView => ({
    caption,
    columns: [{ label: first }, ...[words.columns.devices, words.footprint, words.spared].map(numeric)],
    rows,
    total: rowOf(words.whole, carbon.total, locale),
  });
  const byCategory = carbon.byCategory.map(({ key, totals }) => rowOf(categoryName(key), totals, locale));
  const byOrganisation = carbon.byOrganisation.map(({ key, totals }) => rowOf(names.get(key) ?? '', totals, locale));
  return [
    table(words.byCategory, words.columns.category, byCategory),
    ...(byOrganisation.length > 1 ? [table(words.byOrganisation, words.columns.organisation, byOrganisation)] : []),
  ];
}

const numeric = (label: string) => ({ label, numeric: true });

function rowOf(name: string, { devices, total, avoided }: CarbonTotals, { words, format }: Locale): Row {
  const said = (figure: Estimate | null): string =>
    figure === null
      ? words.carbon.unknown
      : words.carbon.interval(format.figure(figure.central), format.figure(figure.low), format.figure(figure.high));
  return { cells: [name, format.integer(devices), said(total), said(avoided)] };
}
