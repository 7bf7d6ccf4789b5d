import { counted } from './counted.js';
import type { importRunningFr } from './import-running.fr.js';
import { formatIn } from './format.js';

const n = counted('en');
const { integer } = formatIn('en');
const rows = (count: number) => n(count, 'row', 'rows');

/** An import that is read or applied: how far it is. */
export const importRunningEn: typeof importRunningFr = {
  reading: 'Reading the file',
  readingPurpose: (file) => `${file} is being read. Nothing is written to the fleet.`,
  applying: 'Import running',
  applyingPurpose: (file) => `${file} is being written to the fleet. All of it will be, or nothing.`,
  left: (minutes) =>
    minutes < 1
      ? 'Less than a minute left, at the pace seen so far.'
      : `About ${n(minutes, 'minute', 'minutes')} left, at the pace seen so far.`,
  leftUnknown: 'The time left will be told once a pace was seen.',
  rowsToWrite: (total) => `${rows(total)} to write to the fleet`,
  follow: 'Follow without doing anything',
  following: 'The page reloads every ten seconds.',
  stopFollowing: 'Stop following',
  leave: 'You can leave this page: the list of imports says how far this one is.',
  rowsRead: (done) => n(done, 'row read', 'rows read'),
  rowsOf: (done, total) => `${integer(done)} of ${rows(total)}`,
  refresh: 'Refresh',
  still: 'The page does not reload by itself.',
};
