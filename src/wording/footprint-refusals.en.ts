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
  'model-text-unknown': {
    title: 'No device bears this model',
    sentence:
      'No device of this organisation that is not retired is written "{manufacturer}", "{model}". Choose a text from the list of models to recognise, as it is written there.',
  },
  'product-unknown': {
    title: 'This product is not in the catalogue',
    sentence:
      '"{product}" is the identifier of no maker’s sheet. Choose one of the products proposed, or say that the model is none of them.',
  },
  'model-alias-exists': {
    title: 'This model is already recognised',
    sentence:
      'Your organisation already said what "{model}" is. Nothing changed. To decide otherwise, withdraw that recognition first.',
  },
  'model-alias-unknown': {
    title: 'This recognition does not exist',
    sentence:
      'It was withdrawn, or it belongs to another organisation. The list of recognised models says what is in force.',
  },
};
