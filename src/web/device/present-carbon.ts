import type { FootprintAnswer, KnownFootprint } from '../../footprint/domain/footprint-answer.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { EstimateBasisView } from '../components/estimate-view.js';
import { presentEstimate, type SourceNames } from '../components/present-estimate.js';
import type { Locale } from '../wording/locale.js';
import type { CarbonView } from './device-view.js';

/** Says the carbon of a device: what making it cost, what a year of use costs, and what has been spent so far. */
export function presentCarbon(answer: FootprintAnswer, locale: Locale, nameOf: SourceNames): CarbonView {
  const { words, format, language } = locale;
  const { device } = words;
  if (answer.kind === 'unknown') {
    return { unknown: device.carbonUnknown[answer.because], figures: [], basis: null, notes: [] };
  }
  const said = (term: string, estimate: Estimate) => {
    const { central, range } = presentEstimate(estimate, locale, nameOf);
    return { term, central, range };
  };
  const runs = answer.electricityPerYear.high > 0;
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
      device.configuration(language === 'fr' ? answer.configuration : answer.configurationEn),
      device.referenceLife(format.age(answer.referenceLifeYears * 12)),
    ],
  };
}

/** One answer keeps to one basis and one method: they are said once, with the sources of all its figures. */
function sharedBasis(answer: KnownFootprint, locale: Locale, nameOf: SourceNames): EstimateBasisView {
  const { basis, method, sources } = presentEstimate(answer.embodied, locale, nameOf);
  const others = presentEstimate(answer.usePerYear, locale, nameOf).sources;
  const met = new Set(sources.map((source) => source.href));
  return { basis, method, sources: [...sources, ...others.filter((source) => !met.has(source.href))] };
}
