import { foldWords } from '../../../kernel/text.js';
import { dayShape } from '../values/day-shape.js';
import { passesLuhn } from '../values/read-imei.js';
import { sizesIn } from '../values/size.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ColumnProfile } from './column-profile.js';
import type { Proof } from './date-evidence.js';

/** What the values of a column say it holds. */
export type Suggestion = {
  readonly field: string;
  readonly confidence: number;
  readonly share: number;
  readonly proof: Proof;
};

/** Share of the values that must agree. */
const MOST = 0.8;
/** Fewer values prove nothing. */
const LEAST_FILLED = 3;
const LEAST_SERIALS = 8;

const SERIAL_LIKE = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9/-]{6,24}$/i;
const NO_SERIAL_HERE =
  /mod[eè]l|order|invoice|contra[ct]|mac|prod|licen[cs]e|ticket|commande|facture|march[ée]|cl[ée]|key|r[ée]f|ip|version|poste|t[ée]l|user|agent/i;
/** What comes with a device is not the device. */
const BESIDE_THE_DEVICE = /access|p[ée]riph|option|station|dock|[ée]cran|moniteur|souris|clavier|inclus|associ/i;
/** a number alone may count anything */
const WRITTEN_DAY = /\d\D/;
const MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const MAC = /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i;

type Test = {
  readonly field: string;
  readonly confidence: number;
  readonly passes: (text: string) => boolean;
  /** says what the device is */ readonly device?: true;
};

/** The first kind of value that most cells have, in the order of certainty; null when none. */
export function suggestFromValues(profile: ColumnProfile, vocabulary: Vocabulary): Suggestion | null {
  if (profile.filled < LEAST_FILLED) return null;
  for (const { field, confidence, passes, device } of tests(vocabulary)) {
    if (device === true && BESIDE_THE_DEVICE.test(profile.header)) continue;
    const { share, first } = profile.share(passes);
    if (share >= MOST && first) return { field, confidence, share, proof: first };
  }
  return serialNumbers(profile) ?? sizes(profile);
}

const tests = ({ types, makers, statuses, models }: Vocabulary): readonly Test[] => [
  { field: 'imei', confidence: 0.75, passes: (text) => /^\d{15}$/.test(text) && passesLuhn(text) },
  { field: 'user_email', confidence: 0.75, passes: (text) => MAIL.test(text) },
  { field: 'mac_address', confidence: 0.75, passes: (text) => MAC.test(text) },
  { field: 'manufacturer', confidence: 0.7, passes: (text) => makers.knows(text) },
  { field: 'status', confidence: 0.7, passes: (text) => statuses.find(text) !== null },
  { field: 'product_label', confidence: 0.65, passes: (text) => makers.atStart(text) !== null, device: true },
  { field: 'model', confidence: 0.65, passes: (text) => models.find(text, '') !== null, device: true },
  {
    field: 'category',
    confidence: 0.7,
    passes: (text) => (types.find(text)?.is ?? 'out-of-scope') !== 'out-of-scope',
    device: true,
  },
  { field: 'purchase_price', confidence: 0.6, passes: (text) => /^[\d\s.,'’]+ ?(?:€|eur)/iu.test(text) },
];

/** Days under a header that nobody knows: bought, received, counted? The first one, for a person to say; null when they are none. */
export function daysIn(profile: ColumnProfile): Proof | null {
  if (profile.filled < LEAST_FILLED) return null;
  const { share, first } = profile.share((text) => WRITTEN_DAY.test(text) && dayShape(text).kind !== 'unreadable');
  return share >= MOST ? first : null;
}

/** Different texts of letters and digits; a model number looks the same, so that the header must not forbid it. */
function serialNumbers(profile: ColumnProfile): Suggestion | null {
  if (profile.filled < LEAST_SERIALS || NO_SERIAL_HERE.test(foldWords(profile.header))) return null;
  const { share, first } = profile.share((text) => SERIAL_LIKE.test(text));
  if (share < MOST || first === null || profile.distinctShare() < 0.95) return null;
  return { field: 'serial_number', confidence: 0.6, share, proof: first };
}

/** `16 Go` is memory, `512 GB` is storage: the middle of the sizes tells. */
function sizes(profile: ColumnProfile): Suggestion | null {
  const gigabytes = (text: string): number | null => {
    const [size, more] = sizesIn(text);
    if (!size || more || (size.unit !== 'gb' && size.unit !== 'tb')) return null;
    return size.unit === 'tb' ? size.amount * 1000 : size.amount;
  };
  const memory = profile.share((text) => (gigabytes(text) ?? 0) >= 1 && (gigabytes(text) ?? 0) <= 64);
  const storage = profile.share((text) => (gigabytes(text) ?? 0) >= 100);
  const found =
    memory.share >= MOST ? ({ field: 'ram', ...memory } as const) : ({ field: 'disk', ...storage } as const);
  return found.share >= MOST && found.first ? { ...found, confidence: 0.6, proof: found.first } : null;
}
