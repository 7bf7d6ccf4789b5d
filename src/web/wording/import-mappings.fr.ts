import { counted } from './counted.js';

const n = counted('fr');

export const importMappingsFr = {
  title: 'Correspondances enregistrées',
  purpose:
    'Ce que vous avez décidé pour les fichiers de chaque source. Le fichier du mois prochain, aux mêmes colonnes, le reprend.',
  caption: (count: number) => n(count, 'correspondance enregistrée', 'correspondances enregistrées'),
  name: 'Source',
  columns: 'Colonnes du fichier',
  choices: 'Choix gardés',
  by: 'Enregistrée',
  captionRange: (from: string, to: string, count: number) =>
    `${from} à ${to} sur ${n(count, 'correspondance enregistrée', 'correspondances enregistrées')}`,
  rename: 'Renommer',
  renameTitle: (name: string) => `Renommer ${name}`,
  renamePurpose: 'Ce nom dit d’où viennent ces fichiers. Les choix gardés ne changent pas.',
  newName: 'Nom de la source',
  nameHint: 'Exemple : GLPI, postes des écoles',
  renameSubmit: 'Enregistrer ce nom',
  forget: 'Oublier',
  forgetTitle: (name: string) => `Oublier ce qui a été décidé pour ${name}`,
  forgetSentence: (count: number) =>
    `${n(count, 'choix gardé sera oublié', 'choix gardés seront oubliés')}. Le prochain fichier de cette source sera compris à nouveau ; le parc ne change pas.`,
  forgetSubmit: 'Oublier cette correspondance',
  keep: 'La garder',
  done: { oubli: 'Cette correspondance est oubliée.', nom: 'Le nom est enregistré.' },
  and: (count: number) => `et ${n(count, 'autre', 'autres')}`,
  count: (count: number) => n(count, 'choix', 'choix'),
  empty: {
    title: 'Aucune correspondance enregistrée',
    sentence: 'Quand vous corrigez une colonne ou un mot, votre réponse est gardée ici à l’application de l’import.',
    action: 'Importer un inventaire',
  },
};
