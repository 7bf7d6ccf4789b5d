import { counted } from '../counted.js';
import type { extensionPlanFr } from './plan.fr.js';

const n = counted('en');

/** The extension plan: which devices should stay, and what each needs. */
export const extensionPlanEn: typeof extensionPlanFr = {
  title: 'Extend',
  purpose: 'The devices that reached, or nearly, the life they were meant to serve, and can serve on.',
  total: (devices, kept, hours, bought) =>
    [
      n(devices, 'device can stay', 'devices can stay'),
      kept.length === 0 ? '' : ` two more years: ${kept.join(' and ')} avoided against buying new`,
      `, for about ${hours} h of work`,
      bought === null ? ', with nothing to buy.' : ` and ${bought} of parts and licences.`,
    ].join(''),
  withoutCarbon: (count) => `Carbon is unknown for ${n(count, 'device', 'devices')}, left out of it.`,
  withoutMoney: (count) =>
    `The price of a replacement is unknown for ${n(count, 'device', 'devices')}: it takes at least three priced purchases of the same category in four years.`,
  restsOn:
    'Times and prices of parts are hypotheses that you may change. On top: those that avoid the most for each euro of effort.',
  why: (age, target, isPast) => (isPast ? `${age}, meant for ${target}` : `${age}, soon ${target}`),
  effort: (minutes, parts) => (parts === null ? `${minutes} min` : `${minutes} min, ${parts}`),
  need: {
    nothing: 'Nothing',
    battery: 'Battery',
    memory: 'Memory',
    ssd: 'SSD',
    system: 'System',
    look: 'A look',
  },
  columns: {
    device: 'Device',
    model: 'Model',
    site: 'Site',
    why: 'Age',
    needs: 'Needs',
    carbon: 'Avoided, kg CO₂e',
    money: 'Avoided, €',
    effort: 'Work, parts',
  },
  filters: { months: 'Target life', category: 'Category', site: 'Site', need: 'Needs' },
  within: (months) => (months === 0 ? 'over' : `over or within ${months} months`),
  apply: 'Show',
  empty: {
    title: 'No device to extend for now',
    sentence:
      'Those that near the end of their target life will appear here. Their category and their date of purchase or service must be known.',
    action: 'See the fleet',
  },
  noMatch: {
    title: 'No device matches',
    sentence: 'Remove a filter, or look more months ahead.',
    action: 'See the whole plan',
  },
};
