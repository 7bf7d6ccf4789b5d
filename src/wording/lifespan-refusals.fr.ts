import type { RefusalText } from './refusal-text.js';

/** Those of the lives of devices. */
export const lifespanRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'life-file-columns': {
    title: 'Colonnes attendues absentes',
    sentence:
      'Ce fichier n’a pas, sur sa première ligne, toutes les colonnes attendues : {columns}. Nommez-les ainsi, puis recommencez.',
  },
  'life-file-cell': {
    title: 'Valeur illisible',
    sentence:
      'À la ligne {row}, la colonne {column} contient « {text} », qui n’est pas ce qui est attendu : une date AAAA-MM-JJ, un âge positif, « failure », « policy » ou « missing » pour une raison, un mot pour un état. Corrigez cette ligne, puis recommencez.',
  },
  'life-file-too-varied': {
    title: 'Trop d’âges différents',
    sentence:
      'Ce fichier compte plus de {limit} âges et groupes différents. Donnez des âges en jours entiers, ou un fichier par groupe, puis recommencez.',
  },
};
