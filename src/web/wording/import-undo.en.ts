import { counted } from './counted.js';
import type { importUndoFr } from './import-undo.fr.js';

const n = counted('en');
const devices = (count: number) => n(count, 'device', 'devices');

export const importUndoEn: typeof importUndoFr = {
  open: 'Undo this import',
  until: (day: string) => `This import can be undone until ${day}.`,
  over: (day: string) => `This import can no longer be undone since ${day}: the state before it is no longer kept.`,
  title: (file) => `Undo the import of ${file}`,
  purpose: 'The fleet becomes what it was before this import, but for what has changed since.',
  removed: (count) => `${devices(count)} created by this import will leave the fleet.`,
  restored: (count) => `${n(count, 'updated device', 'updated devices')} will have the former values again.`,
  keptSentence: (count) =>
    count === 0
      ? 'Nothing has changed since: all of it will be undone.'
      : `${n(count, 'device will stay as it is, for it has', 'devices will stay as they are, for they have')} changed since.`,
  kept: 'What stays, and why',
  keptCaption: 'Devices that have changed since this import',
  device: 'Device',
  because: 'Reason',
  byHand: 'changed by hand',
  byImport: 'changed by another import',
  who: 'By whom',
  when: 'When',
  submit: (count) => `Undo the import of ${devices(count)}`,
  keep: 'Keep this import',
  done: (when, how) => `Undone on ${when}${how}.`,
  reversed: (count) => `${n(count, 'device is as it was', 'devices are as they were')} before.`,
  stayed: (count) => `${n(count, 'device was left as it is', 'devices were left as they are')}.`,
  nothingKept: 'Nothing of this import is left.',
};
