import type { RefusalText } from './refusal-text.js';

/** What the edge of the service refuses, whatever is behind it. */
export const edgeRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'too-many-requests': {
    title: 'Too many requests',
    sentence: 'This was asked too often in a short time. Nothing was done. Wait {minutes} min, then try again.',
  },
};
