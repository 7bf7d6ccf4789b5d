import type { RefusalText } from './refusal-text.js';

/** Those of the carbon of devices. */
export const footprintRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'footprint-not-published': {
    title: 'No figure on this basis',
    sentence:
      'The basis "{basis}" publishes nothing that can be defended for "{category}": no figure is given rather than another device’s. Choose the other basis, and never add the two.',
  },
  'model-list-columns': {
    title: 'Expected columns missing',
    sentence:
      'The first line of this file does not name the columns {columns}. Name the columns of the maker and of the model so, then try again.',
  },
  'model-list-unreadable': {
    title: 'Unreadable list of models',
    sentence:
      'This file could not be read as a CSV table: {because}. Save it as CSV (UTF-8, comma or semicolon), then try again.',
  },
};
