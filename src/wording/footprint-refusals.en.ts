import type { RefusalText } from './refusal-text.js';

/** Those of the carbon of devices. */
export const footprintRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'footprint-not-published': {
    title: 'No figure on this basis',
    sentence:
      'The basis "{basis}" publishes nothing that can be defended for "{category}": no figure is given rather than another device’s. Choose the other basis, and never add the two.',
  },
};
