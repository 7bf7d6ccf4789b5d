import type { Scope } from '../accounts/scope.service.js';
import type { AccountingView } from '../footprint/domain/accounting-view.js';
import { AVOIDED_LEAVES_OUT } from '../footprint/domain/avoided-so-far.js';
import { otherBasis, type Basis } from '../footprint/domain/basis.js';
import type { Category } from '../inventory/domain/category.js';
import type { Precision } from '../kernel/estimate.js';
import type { Months, Years } from '../kernel/quantity.js';
import { sharesOf, type CarbonTotals } from './carbon-tally.js';
import { sourcedFigureOrNull, type SourcedFigureDocument } from './figure-document.js';
import type { FleetCarbon } from './fleet-carbon-surveyor.js';

/** One rung of the ladder of precision; the six make the whole, in number and in weight. */
export type RungDocument = {
  readonly level: Precision;
  readonly rung: number;
  readonly devices: number;
  /** null when there is nothing to share */
  readonly shareOfDevices: number | null;
  readonly kgCo2e: number;
  readonly shareOfKgCo2e: number | null;
};

type Counts = Pick<CarbonTotals, 'devices' | 'withoutFigure' | 'undated' | 'useUnknown' | 'precision'>;

/** A year of some devices as programs read it: full precision. `avoidedKgCo2e` is a second ledger, never netted against the others. */
export type CarbonTotalsDocument = Counts & {
  readonly ladder: readonly RungDocument[];
  readonly embodiedKgCo2e: SourcedFigureDocument | null;
  readonly useKgCo2e: SourcedFigureDocument | null;
  readonly totalKgCo2e: SourcedFigureDocument | null;
  readonly avoidedKgCo2e: SourcedFigureDocument | null;
};

export type FleetCarbonDocument = {
  readonly year: number;
  readonly basis: Basis;
  readonly view: AccountingView['kind'];
  readonly accountingLifeYears: number | null;
  readonly total: CarbonTotalsDocument;
  /** the whole on the other basis, beside it and never added */
  readonly otherBasis: CarbonTotalsDocument & { readonly basis: Basis };
  readonly byOrganisation: readonly (CarbonTotalsDocument & { readonly organisation: string })[];
  readonly bySite: readonly (CarbonTotalsDocument & { readonly organisation: string; readonly site: string | null })[];
  readonly byCategory: readonly (CarbonTotalsDocument & { readonly category: Category | null })[];
  readonly avoidedRestsOn: {
    readonly substitutionShare: number;
    /** what no record of the inventory tells: unknown, not zero */
    readonly leavesOut: readonly string[];
    /** the fleet's own median ages at exit; each counts where it is longer than the reference life */
    readonly fleetLifeYears: Readonly<Partial<Record<Category, number>>>;
  };
  readonly whatIf: {
    readonly longerByMonths: number;
    readonly longerLivesSpareKgCo2ePerYear: SourcedFigureDocument | null;
    readonly people: number;
    readonly screensTooMany: number;
    readonly oneScreenEachSparesKgCo2ePerYear: SourcedFigureDocument | null;
  };
};

type Asked = {
  readonly year: number;
  readonly basis: Basis;
  readonly view: AccountingView;
  readonly longerBy: Months;
};

export function fleetCarbonDocument(
  carbon: FleetCarbon,
  { year, basis, view, longerBy }: Asked,
  { organisations }: Scope,
  fleetLives: ReadonlyMap<Category, Years>,
): FleetCarbonDocument {
  const codes = new Map(organisations.map(({ id, code }) => [id, code]));
  const codeOf = (id: string): string => codes.get(id) ?? '';
  const { whatIf } = carbon;
  return {
    year,
    basis,
    view: view.kind,
    accountingLifeYears: view.kind === 'accounting-life' ? view.lifeYears : null,
    total: totalsDocument(carbon.total),
    otherBasis: { basis: otherBasis(basis), ...totalsDocument(carbon.otherBasis) },
    byOrganisation: carbon.byOrganisation.map(({ key, totals }) => ({
      organisation: codeOf(key),
      ...totalsDocument(totals),
    })),
    bySite: carbon.bySite.map(({ key: { organisationId, site }, totals }) => ({
      organisation: codeOf(organisationId),
      site,
      ...totalsDocument(totals),
    })),
    byCategory: carbon.byCategory.map(({ key, totals }) => ({ category: key, ...totalsDocument(totals) })),
    avoidedRestsOn: {
      ...{ substitutionShare: 1, leavesOut: AVOIDED_LEAVES_OUT },
      fleetLifeYears: Object.fromEntries(fleetLives),
    },
    whatIf: {
      longerByMonths: longerBy,
      longerLivesSpareKgCo2ePerYear: sourcedFigureOrNull(whatIf.longerLives),
      people: whatIf.people,
      screensTooMany: whatIf.screensTooMany,
      oneScreenEachSparesKgCo2ePerYear: sourcedFigureOrNull(whatIf.oneScreenEach),
    },
  };
}

const totalsDocument = ({ embodied, use, total, avoided, ladder, ...counts }: CarbonTotals): CarbonTotalsDocument => ({
  ...counts,
  ladder: ladder.map((rung) => ({ ...rung, ...sharesOf(rung, counts.devices, total) })),
  embodiedKgCo2e: sourcedFigureOrNull(embodied),
  useKgCo2e: sourcedFigureOrNull(use),
  totalKgCo2e: sourcedFigureOrNull(total),
  avoidedKgCo2e: sourcedFigureOrNull(avoided),
});
