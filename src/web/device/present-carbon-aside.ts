import type { AvoidedSoFar } from '../../footprint/domain/avoided-so-far.js';
import type { FootprintAnswer } from '../../footprint/domain/footprint-answer.js';
import type { Device } from '../../inventory/devices/device.js';
import { presentEstimate } from '../components/present-estimate.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { CarbonAside } from './present-carbon.js';

export type AsideFacts = {
  readonly device: Device;
  readonly footprint: FootprintAnswer;
  /** null when nothing can be told */
  readonly avoided: AvoidedSoFar | null;
  /** the organisation one works for: it says what its own models are, and no other's */
  readonly ownId: string | null;
};

/** The avoided ledger beside the footprint, and the way to say what the model is while that is not certain. */
export function presentCarbonAside({ device, footprint, avoided, ownId }: AsideFacts, locale: Locale): CarbonAside {
  const { manufacturer, model, organisationId } = device;
  const isCertain = [footprint, footprint.otherBasis].some((one) => sheetsOf(one).length === 1);
  const isTheirs = model !== null && model !== '' && organisationId === ownId && device.status !== 'retired';
  return {
    avoided: avoidedOf(avoided, locale),
    recognise:
      isCertain || !isTheirs
        ? null
        : { label: locale.words.device.recognise, href: routes.modelText(manufacturer ?? '', model) },
  };
}

const sheetsOf = (one: object | null): readonly unknown[] =>
  one !== null && 'sheets' in one && Array.isArray(one.sheets) ? one.sheets : [];

function avoidedOf(soFar: AvoidedSoFar | null, locale: Locale): CarbonAside['avoided'] {
  if (soFar === null) return null;
  const { words, format } = locale;
  const { avoided, creditedYears, lifeThatCounts } = soFar.toDate;
  const life = format.age(Math.round(lifeThatCounts * 12));
  if (creditedYears === 0) return { central: '', range: '', note: words.device.avoidedNothing(life) };
  const { central, range } = presentEstimate(avoided, locale, String);
  return { central, range, note: words.device.avoidedSince(format.age(Math.round(creditedYears * 12)), life) };
}
