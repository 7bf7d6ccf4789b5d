import type { RefusalText } from './refusal-text.js';

/** What the edge of the service refuses, whatever is behind it. */
export const edgeRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'too-many-requests': {
    title: 'Too many requests',
    sentence: 'This was asked too often in a short time. Nothing was done. Wait {minutes} min, then try again.',
  },
  'host-needs-https': {
    title: 'No access in clear',
    sentence:
      'Elsewhere than on this computer ("{host}"), Prolonge is served through https only: passwords do not travel in clear. Put an https proxy in front and set PROLONGE_PUBLIC_URL=https://…, or keep PROLONGE_HOST=127.0.0.1.',
  },
};
