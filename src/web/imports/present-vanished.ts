import type { DateOnly } from '../../kernel/date-only.js';
import type { Vanished, VanishedDevice } from '../../inventory/domain/vanished-devices.js';
import { foldRows } from '../components/fold-rows.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { VanishedView } from './import-views.js';

const VANISHED_SHOWN = 15;

/** The devices that a file said to be the whole inventory no longer names, and what becomes of them. */
export function presentVanished({ count, marked, first }: Vanished, { words, format }: Locale): VanishedView {
  const { vanished } = words.importValues;
  const line = ({ device, deviceId, lastSeenOn }: VanishedDevice) => ({
    cells: [
      { text: device, href: routes.device(deviceId) },
      lastSeenOn === null ? vanished.never : format.day(lastSeenOn as DateOnly),
    ],
  });
  return {
    sentence: count === 0 ? vanished.none : marked > 0 ? vanished.marked(marked, count) : vanished.listed(count),
    devices: foldRows(first.map(line), count, VANISHED_SHOWN, words.imports.problems.more),
  };
}
