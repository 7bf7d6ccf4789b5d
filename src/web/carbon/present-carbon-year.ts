import { BASES, otherBasis, type Basis } from '../../footprint/domain/basis.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { FleetCarbon } from '../../reporting/fleet-carbon-surveyor.js';
import type { FigureView } from '../components/figure-view.js';
import { presentEstimate } from '../components/present-estimate.js';
import { routes } from '../frame/routes.js';
import type { SourceFacts } from '../sources/sources-view.js';
import type { Locale } from '../wording/locale.js';
import type { CarbonYearView } from './carbon-view.js';
import { presentParts } from './present-carbon-parts.js';
import { presentLadders } from './present-ladders.js';
import { presentUsedSources } from './present-used-sources.js';

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
  /** all the sources there are: those of the figures are shown */
  readonly sources: readonly SourceFacts[];
};

/** Says a year of carbon: both ledgers, the other basis, the parts, on what they stand, what if, and where it all comes from. */
export function presentCarbonYear(facts: CarbonYearFacts, locale: Locale): CarbonYearView {
  const { carbon: words, codes, models } = locale.words;
  const { carbon, year, basis } = facts;
  const { total, whatIf } = carbon;
  const said = (label: string, rests: string, estimate: Estimate | null): FigureView => {
    if (estimate === null) return { label, basis: '', central: words.unknown, range: '', links: [] };
    const { central, range, method } = presentEstimate(estimate, locale, String);
    return { label, basis: rests, central, range, links: [method] };
  };
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
    ],
    otherBasis: otherBasisOf(facts, locale),
    counted: words.counted(total.devices, total.withoutFigure, total.undated),
    avoided: [said(words.avoided, words.avoidedBasis, total.avoided)],
    parts: presentParts(facts, locale),
    leavesOut: words.leavesOut,
    ladders: presentLadders(carbon, basis, locale),
    models: { label: models.title, href: routes.models },
    whatIf: [
      said(words.longerLives(facts.longerByMonths), words.longerLivesBasis, whatIf.longerLives),
      whatIf.screensTooMany === 0
        ? { label: oneScreen, basis: '', central: words.noScreen, range: '', links: [] }
        : said(oneScreen, words.oneScreenBasis(whatIf.screensTooMany), whatIf.oneScreenEach),
    ],
    sources: presentUsedSources(carbon, facts.sources, locale),
    empty: total.devices > 0 ? null : { ...words.empty, action: { label: words.empty.action, href: routes.newImport } },
  };
}

/** The other basis is read beside the first, never added to it. */
function otherBasisOf({ carbon, basis }: CarbonYearFacts, locale: Locale): string {
  const { carbon: words, codes } = locale.words;
  const { total } = carbon.otherBasis;
  const name = codes.basis[otherBasis(basis)];
  if (total === null) return words.otherBasisUnknown(name);
  const { central, range } = presentEstimate(total, locale, String);
  return words.otherBasis(name, central, range);
}
