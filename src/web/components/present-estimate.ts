import type { Estimate } from '../../kernel/estimate.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { wordFor } from '../wording/word-for.js';
import type { EstimateView } from './estimate-view.js';

/** The name a source is quoted by (its publisher), from its id in data/sources.csv. */
export type SourceNames = (sourceId: string) => string;

/** Says an estimate: two significant figures, its interval in the same unit, its basis, its sources and method. */
export function presentEstimate(estimate: Estimate, locale: Locale, nameOf: SourceNames): EstimateView {
  const { central, low, high } = sayInterval(estimate, locale);
  const { codes, estimates } = locale.words;
  return {
    central,
    range: estimates.range(low, high),
    basis: `${wordFor(codes.basis, estimate.basis)}, ${codes.precision[estimate.precision]}`,
    sources: estimate.sourceIds.map((id) => ({ label: nameOf(id), href: routes.source(id) })),
    method: {
      label: estimates.method,
      href: routes.method(estimate.methodVersion.replace(/\/.*$/, '')),
    },
  };
}

type Said = { readonly central: string; readonly low: string; readonly high: string };

/** From this many kilograms on, carbon is said in tonnes. */
const KG_SAID_IN_TONNES = 10_000;

function sayInterval({ central, low, high, unit }: Estimate, { words, format }: Locale): Said {
  const { about, roughly } = words.estimates;
  if (unit === 'months') {
    return { central: roughly(format.age(central)), low: format.age(low), high: format.age(high) };
  }
  if (unit === 'share') {
    return { central: roughly(format.percent(central)), low: format.percent(low), high: format.percent(high) };
  }
  const inTonnes = unit.startsWith('kgCO2e') && central >= KG_SAID_IN_TONNES;
  const scale = inTonnes ? 1000 : 1;
  const shownUnit = wordFor(words.estimates.unit, inTonnes ? unit.replace(/^kg/, 't') : unit);
  return {
    central: about(format.figure(central / scale), shownUnit),
    low: format.figure(low / scale),
    high: format.figure(high / scale),
  };
}
