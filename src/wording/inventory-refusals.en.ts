import type { RefusalText } from './refusal-text.js';

/** Those of taking an import back and of correcting devices by hand. */
export const inventoryRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'import-not-applied': {
    title: 'There is nothing to undo',
    sentence:
      'This import was not applied: it changed nothing in the fleet. Choose an applied one in the list of imports.',
  },
  'import-already-undone': {
    title: 'Import already undone',
    sentence:
      'This import was already undone. Its receipt says what was put back. To take this data again, drop the file once more.',
  },
  'import-undo-over': {
    title: 'This import can no longer be undone',
    sentence:
      'It was applied on {day}, and the state before an import is kept for {days} days. Nothing was changed. Correct the devices by hand or with a new file.',
  },
  'import-undo-unknown': {
    title: 'This import cannot be undone',
    sentence:
      'It was applied by a version of Prolonge that did not keep the state before yet. Nothing was changed. Correct the devices by hand or with a new file.',
  },
  'device-moved': {
    title: 'The device changed meanwhile',
    sentence: 'Somebody or an import changed this device since you opened it. Open its sheet again, then correct it.',
  },
  'edit-refused': {
    title: 'Correction refused',
    sentence: 'A value does not fit; the details name each field and the reason. Correct it, then try again.',
  },
  'addition-refused': {
    title: 'Device not added',
    sentence: 'A value does not fit; the details name each field and its reason. Correct it, then try again.',
  },
  'device-known': {
    title: 'This device is already in the inventory',
    sentence:
      '“{device}” already bears one of these numbers. Nothing was added: open its sheet, or correct the number if it is another device.',
  },
  'field-not-locked': {
    title: 'This field is not locked',
    sentence: 'Imports may already change the field “{field}” of this device. Open its sheet again.',
  },
  'identity-order-wrong': {
    title: 'Order of identities not understood',
    sentence: '“{value}” does not fit: give at least one of these identities, each once, the surest first: {expected}.',
  },
};
