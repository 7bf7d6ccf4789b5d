import type { DeviceReference } from '../../footprint/domain/device-reference.js';
import type { FootprintAnswer, KnownFootprint } from '../../footprint/domain/footprint-answer.js';
import { LADDER } from '../../footprint/domain/matching/model-match.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { EstimateBasisView } from '../components/estimate-view.js';
import { presentEstimate, type SourceNames } from '../components/present-estimate.js';
import type { Locale } from '../wording/locale.js';
import { sheetLink } from '../models/say-product.js';
import { modelName } from '../wording/model-name.js';
import { wordFor } from '../wording/word-for.js';
import type { CarbonView } from './device-view.js';

/** What the sheet says of the model and of the other ledger, beside the figures. */
export type CarbonAside = Pick<CarbonView, 'avoided' | 'recognise'>;
const NOTHING_ASIDE: CarbonAside = { avoided: null, recognise: null };

/** Says the carbon of a device: what making it cost, what a year of use costs, what has been spent so far, and on what it stands. */
export function presentCarbon(
  answer: FootprintAnswer,
  locale: Locale,
  nameOf: SourceNames,
  aside: CarbonAside = NOTHING_ASIDE,
): CarbonView {
  const { words, format, language } = locale;
  const { device, codes } = words;
  const shared = { ...aside, products: productsOf(answer, locale), otherBasis: otherBasisOf(answer, locale) };
  if (answer.kind === 'unknown') {
    return { unknown: device.carbonUnknown[answer.because], figures: [], basis: null, notes: [], ...shared };
  }
  const said = (term: string, estimate: Estimate) => {
    const { central, range } = presentEstimate(estimate, locale, nameOf);
    return { term, central, range };
  };
  const runs = answer.electricityPerYear.high > 0;
  const { precision } = answer.embodied;
  return {
    unknown: null,
    figures: [
      said(device.embodied, answer.embodied),
      ...(runs
        ? [said(device.usePerYear, answer.usePerYear), said(device.electricityPerYear, answer.electricityPerYear)]
        : [{ term: device.usePerYear, central: device.notRunning, range: '' }]),
      ...(answer.totalToDate === null ? [] : [said(device.toDate, answer.totalToDate)]),
    ],
    basis: sharedBasis(answer, locale, nameOf),
    notes: [
      device.rung(LADDER[precision], codes.precision[precision]),
      device.configuration(language === 'fr' ? answer.configuration : answer.configurationEn),
      device.referenceLife(format.age(answer.referenceLifeYears * 12)),
    ],
    ...shared,
  };
}

/** Sheets are on the basis of makers, whichever of the two is shown first. */
function productsOf(answer: FootprintAnswer, locale: Locale): CarbonView['products'] {
  const own = answer.kind === 'known' ? answer.sheets : [];
  return [...own, ...(answer.otherBasis?.sheets ?? [])].map((entry) => ({
    name: modelName(entry.manufacturer, entry.name),
    sheet: sheetLink(entry, locale),
  }));
}

function otherBasisOf({ otherBasis }: { readonly otherBasis: DeviceReference | null }, locale: Locale): string {
  if (otherBasis === null) return '';
  const { codes, device } = locale.words;
  const { embodied } = otherBasis;
  const { central, range } = presentEstimate(embodied, locale, String);
  return device.otherBasis(wordFor(codes.basis, embodied.basis), central, range, codes.precision[embodied.precision]);
}

/** One answer keeps to one basis and one method: they are said once, with the sources of all its figures. */
function sharedBasis(answer: KnownFootprint, locale: Locale, nameOf: SourceNames): EstimateBasisView {
  const { basis, method, sources } = presentEstimate(answer.embodied, locale, nameOf);
  const others = presentEstimate(answer.usePerYear, locale, nameOf).sources;
  const met = new Set(sources.map((source) => source.href));
  return { basis, method, sources: [...sources, ...others.filter((source) => !met.has(source.href))] };
}
