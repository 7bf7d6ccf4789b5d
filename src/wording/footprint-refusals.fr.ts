import type { RefusalText } from './refusal-text.js';

/** Those of the carbon of devices. */
export const footprintRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'footprint-not-published': {
    title: 'Aucun chiffre sur cette base',
    sentence:
      'La base « {basis} » ne publie rien de défendable pour « {category} » : aucun chiffre n’est donné plutôt que celui d’un autre appareil. Choisissez l’autre base, sans jamais additionner les deux.',
  },
  'model-list-columns': {
    title: 'Colonnes attendues absentes',
    sentence:
      'Ce fichier n’a pas les colonnes {columns} sur sa première ligne. Nommez ainsi les colonnes du constructeur et du modèle, puis recommencez.',
  },
  'model-list-unreadable': {
    title: 'Liste de modèles illisible',
    sentence:
      'Ce fichier n’a pas pu être lu comme un tableau CSV : {because}. Enregistrez-le en CSV (UTF-8, virgule ou point-virgule), puis recommencez.',
  },
};
