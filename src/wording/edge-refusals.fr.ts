import type { RefusalText } from './refusal-text.js';

/** What the edge of the service refuses, whatever is behind it. */
export const edgeRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'too-many-requests': {
    title: 'Trop de demandes',
    sentence:
      'Cela a été demandé trop souvent en peu de temps. Rien n’a été fait. Attendez {minutes} min, puis recommencez.',
  },
  'host-needs-https': {
    title: 'Accès en clair refusé',
    sentence:
      'Hors de cet ordinateur (« {host} »), Prolonge n’est servi qu’à travers https : les mots de passe ne passent pas en clair. Placez un mandataire https devant et réglez PROLONGE_PUBLIC_URL=https://…, ou gardez PROLONGE_HOST=127.0.0.1.',
  },
};
