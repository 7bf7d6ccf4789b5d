import { formatIn } from './format.js';
import type { renewalFr } from './renewal.fr.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { Facts } from '../../kernel/domain-error.js';

const format = formatIn('en');
const age = (months: Facts[string] | undefined): string =>
  typeof months === 'number' ? format.age(months) : 'unknown';
const day = (date: Facts[string] | undefined): string =>
  typeof date === 'string' ? format.dayInProse(date as DateOnly) : '';
const number = (value: Facts[string] | undefined): string => (typeof value === 'number' ? format.decimal(value) : '?');
const product = ({ product: name }: Facts): string => (typeof name === 'string' ? name : 'the system');

export const renewalEn: typeof renewalFr = {
  because: {
    'nothing-known': () => 'Nothing known justifies replacing it.',
    'nothing-against': () => 'Nothing of what is known justifies replacing it.',
    'before-target': ({ targetMonths }) =>
      `It has not reached the service life aimed at (${age(targetMonths)}): keep it.`,
    'past-target-still-fit': ({ targetMonths }) =>
      `It is past the service life aimed at (${age(targetMonths)}), but nothing known keeps it from serving on.`,
    'slow-without-cause': () =>
      'It is slow without a known hardware cause: clean the system up before buying anything.',
    'too-young-to-buy': () =>
      'It is short of memory for this work, but nothing shows that it has reached its target life, and nothing in stock fits.',
    'extra-not-bought': () => 'The request adds a device without replacing one: it is served from stock only.',
    'worth-keeping': () => 'It can serve on, after the following.',
    exception: () => 'A reason of safety or of service is declared: a person must check it.',
    'no-device': () => 'There is no device to keep.',
    'extra-from-stock': () => 'The stock can answer without a purchase.',
    'beyond-repair': () => 'It no longer works and cannot be repaired.',
    'repair-too-costly': () => 'It no longer works, and its repair is above the ceiling.',
    'repaired-too-often': () => 'It no longer works, and has been repaired too often this year.',
    'little-life-left': () =>
      'It no longer works, and too few comparable devices are still working two years later for a repair to be worth it.',
    'support-ended': (facts) =>
      `No more security updates for ${product(facts)}, and no maintained system is known for it. The hardware is not the reason: it can serve for something else.`,
    'too-small': () => 'Its memory is too small for this work, and raising it is impossible or not worth it.',
  },
  action: {
    diagnose: () => 'Have the breakdown diagnosed',
    repair: ({ costEur }) =>
      `Have it repaired${typeof costEur === 'number' ? ` (${format.euros(costEur * 100)})` : ''}`,
    'upgrade-system': () => 'Install a maintained version of the system, on the same hardware',
    'check-upgrade': () => 'Check whether a maintained version of the system installs on this hardware',
    'extended-support': (facts) =>
      `Take the extended support of ${product(facts)}, until ${day(facts['until'])}${price(facts)}`,
    'other-system': () => 'Install Linux, or keep the device for another use',
    'raise-memory': ({ fromGb, toGb }) => `Raise the memory from ${number(fromGb)} to ${number(toGb)} GB`,
    'check-memory': ({ fromGb, toGb }) =>
      `Check whether the memory can go from ${number(fromGb)} to ${number(toGb)} GB`,
    'fit-ssd': () => 'Replace the hard disk with an SSD',
    'replace-battery': ({ healthPct }) => `Replace the battery (${number(healthPct)}% of its capacity)`,
    'clean-up': () => 'Clean up or reinstall the system',
    'take-from-stock': ({ own, other }) => `Take a device from stock${stock(own, other)}`,
    'buy-refurbished': () => 'Buy a refurbished device',
    'buy-new': () => 'Buy a new device',
    'use-without-sensitive-data': () => 'Keep this device for a use without sensitive data, or offer it for reuse',
    'lighter-use': () => 'Keep it for a lighter use',
  },
  missing: {
    category: 'the category',
    'service-date': 'the day of purchase or of first service',
    condition: 'whether it works',
    repairability: 'whether it can be repaired',
    'repair-cost': 'the cost of the repair',
    repairs: 'the number of repairs this year',
    system: 'the version and edition of the system',
    model: 'the exact model',
    processor: 'the processor',
    upgradability: 'whether a newer system installs',
    memory: 'the memory',
    'memory-maximum': 'the largest memory it takes',
    'storage-kind': 'the kind of storage',
    'battery-health': 'the health of the battery',
    'lifetime-law': 'a published lifetime law for this category',
    stock: 'the stock',
    exception: 'whether an exception is declared',
  },
  missingList: (data) => `For a surer advice, tell: ${data}.`,
  lookAgain: (on) => `To be looked at again on ${format.dayInProse(on)}.`,
  avoidedOver: (months) => `if the device serves ${format.age(months)} more`,
  avoidedLeavesOut: 'without the parts of the repair, whose carbon is not published',
  gone: 'Retired or missing device: nothing is left to decide.',
};

function price({ price: total, currency }: Facts): string {
  if (typeof total !== 'number') return '';
  return ` (${format.integer(total)} ${currency === 'USD' ? 'US dollars' : '€'} per device in all, elapsed years included)`;
}

function stock(own: Facts[string] | undefined, other: Facts[string] | undefined): string {
  const [ours, theirs] = [Number(own ?? 0), Number(other ?? 0)];
  return ours + theirs === 0 ? '' : ` (${ours} here, ${theirs} in another organisation)`;
}
