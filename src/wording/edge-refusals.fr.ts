import type { RefusalText } from './refusal-text.js';

/** What the edge of the service refuses, whatever is behind it. */
export const edgeRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'too-many-requests': {
    title: 'Trop de demandes',
    sentence:
      'Cela a été demandé trop souvent en peu de temps. Rien n’a été fait. Attendez {minutes} min, puis recommencez.',
  },
};
