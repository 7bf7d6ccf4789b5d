import { counted } from './counted.js';

const n = counted('fr');
const rows = (count: number) => n(count, 'ligne', 'lignes');

export const importValuesFr = {
  title: 'Vérifier les valeurs',
  purpose: (file: string) => `Comment lire les dates, les prix et les mots de ${file}. Rien n’est écrit dans le parc.`,
  nothing: 'Aucune valeur de ce fichier ne demande de décision.',
  dates: 'Dates',
  orderOf: (column: string) => `Ordre des dates de « ${column} »`,
  decimals: 'Prix et nombres',
  markOf: (column: string) => `Décimales de « ${column} »`,
  proof: (proof: string) => `Preuve : ${proof}.`,
  doubt: (proof: string) => `À décider : ${proof}.`,
  asWritten: (value: string) => `Écrites ainsi : ${value}.`,
  perRow: 'Selon chaque ligne, sans les douteuses',
  typeWords: 'Mots de catégorie inconnus',
  typeWordsHint: 'Dites ce que chacun désigne : votre réponse vaudra pour toutes ses lignes.',
  statusWords: 'Mots de statut inconnus',
  statusWordsHint: 'Dites où en sont ces équipements : votre réponse vaudra pour toutes leurs lignes.',
  meaning: (word: string, count: number) => `« ${word} » (${rows(count)})`,
  undecided: 'Laisser sans réponse',
  outOfScope: 'Hors périmètre : ne pas importer',
  moreWords: (count: number) => `${n(count, 'autre mot', 'autres mots')} à voir ensuite.`,
  kinds: 'Hors périmètre',
  kindsHint: 'Ces lignes ne sont ni des postes, ni des écrans, ni des téléphones. Cochez celles à importer quand même.',
  kind: (family: string, words: string, count: number) => `Importer aussi : ${family} (${rows(count)} : ${words})`,
  kindIncluded: (family: string) => `Importer aussi : ${family}`,
  fullExport: 'Ce fichier est-il l’inventaire complet ?',
  fullExportChoice: {
    no: 'Non, seulement une partie : ne rien dire des autres équipements',
    list: 'Oui : me donner la liste des équipements du parc qu’il ne contient plus',
    'mark-missing': 'Oui : noter « introuvables » les équipements du parc qu’il ne contient plus',
  },
  vanished: {
    title: 'Équipements que ce fichier ne contient plus',
    none: 'Le fichier contient tous les équipements en service du parc.',
    listed: (count: number) =>
      `${n(count, 'équipement en service n’est', 'équipements en service ne sont')} plus dans ce fichier. Rien n’y est changé.`,
    marked: (marked: number, count: number) =>
      `${n(count, 'équipement en service n’est', 'équipements en service ne sont')} plus dans ce fichier, dont ${n(marked, 'noté introuvable', 'notés introuvables')}.`,
    device: 'Équipement',
    lastSeen: 'Vu pour la dernière fois',
    never: 'jamais dit',
  },
  back: 'Revenir aux colonnes',
  submit: 'Continuer vers la vérification',
};
