import type { RefusalText } from './refusal-text.js';

/** Those of the carbon of devices. */
export const footprintRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'footprint-not-published': {
    title: 'Aucun chiffre sur cette base',
    sentence:
      'La base « {basis} » ne publie rien de défendable pour « {category} » : aucun chiffre n’est donné plutôt que celui d’un autre appareil. Choisissez l’autre base, sans jamais additionner les deux.',
  },
};
