import type { RefusalText } from './refusal-text.js';

/** Imports between their file and their receipt: what is kept, what runs in the background. */
export const importLifeRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'inventory-moved': {
    title: 'The inventory has changed since',
    sentence:
      'Somebody changed the inventory since this file was checked, and the import would no longer do the same. Nothing was changed: look at what it would do to the inventory as it is now, then try again.',
  },
  'import-unknown': {
    title: 'Import not found',
    sentence: 'There is no import under this reference in the organisations you see. Go back to the list of imports.',
  },
  'import-not-waiting': {
    title: 'This import no longer waits for a decision',
    sentence:
      'It was already applied, given up or refused, perhaps by somebody else. See its receipt before you start again.',
  },
  'import-interrupted': {
    title: 'Reading interrupted',
    sentence: 'The program stopped while it read this file. The inventory has not changed: drop the file again.',
  },
  'import-file-gone': {
    title: 'File no longer available',
    sentence:
      'The file of this import is no longer kept: it cannot be read again. The inventory has not changed. Send the file again.',
  },
  'no-rejected-rows': {
    title: 'No rejected row',
    sentence: 'This import rejected no row, or they are no longer kept. Look at its receipt.',
  },
  'mapping-unknown': {
    title: 'Saved choices not found',
    sentence:
      'There are no saved choices under this reference: they may have been forgotten already. Go back to the list.',
  },
  'mapping-name-wrong': {
    title: 'This name does not fit',
    sentence:
      'Give this source a name of 1 to {limit} characters, one that you will know again. Example: GLPI, school computers.',
  },
  'job-interrupted': {
    title: 'Work interrupted',
    sentence:
      'The program stopped {attempts} times during this work, which was given up. The inventory has not changed. Try again with a smaller file, or tell whoever runs the service.',
  },
};
