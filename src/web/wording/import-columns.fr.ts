import { counted } from './counted.js';

const n = counted('fr');

export const importColumnsFr = {
  title: 'Vérifier les colonnes',
  purpose: (file: string, columns: number) =>
    `${file} a ${n(columns, 'colonne', 'colonnes')}. Changez ce qui a été mal compris ; le reste est prêt.`,
  questions: 'À décider',
  whichColumn: (field: string) => `Quelle colonne croire pour « ${field} » ?`,
  thisColumn: (header: string, value: string) => `« ${header} », qui dit « ${value} »`,
  place: (letters: string) => `colonne ${letters}`,
  namesakes: (header: string, place: string) => `${header} (${place})`,
  neither: 'Aucune des deux',
  differ: (row: string) => `Elles se contredisent, par exemple en ligne ${row}.`,
  untold: {
    'file-without-header':
      'Aucune ligne ne ressemble à des titres de colonnes. Dites plus bas quelle ligne les porte, ou 0 si le fichier n’en a pas : ses colonnes porteront alors une lettre. Si les titres sont bien ceux qui sont montrés, dites ce que contient au moins une colonne qui reconnaît les équipements : numéro de série, numéro d’inventaire, nom.',
    'no-identifying-column':
      'Aucune colonne ne dit de quel équipement il s’agit : rien ne sera importé tant que vous n’avez pas dit laquelle porte le numéro de série, le numéro d’inventaire ou le nom, ou que les titres sont sur une autre ligne.',
  } as Readonly<Record<string, string>>,
  columns: 'Colonnes du fichier',
  caption: 'Chaque colonne, ce qu’elle contient et ce que nous en avons compris',
  header: 'Dans le fichier',
  sample: 'Exemple',
  field: 'Dans Prolonge',
  confidence: 'Reconnue',
  change: 'Changer',
  changeColumn: (header: string) => `Changer ce que veut dire « ${header} »`,
  meaningOf: (header: string) => `Ce que veut dire « ${header} »`,
  leaveOut: 'Laisser cette colonne de côté',
  unnamed: (position: number) => `colonne ${position}, sans titre`,
  hidden: 'non montré',
  how: {
    chosen: 'par vous',
    exact: 'par son titre',
    alike: 'par ressemblance',
    doubtful: 'à vérifier',
    conflict: 'à décider',
    personal: 'de côté : données de personnes',
    noPlace: 'de côté : sans place dans l’inventaire',
    unknown: 'de côté : non reconnue',
  },
  unused: 'Colonnes laissées de côté',
  unusedSentence: 'Choisissez-en une pour dire ce qu’elle contient.',
  reading: 'Le fichier a-t-il été bien lu ?',
  readingHint:
    'Corrigez ici si des lettres sont abîmées, si tout tient dans une colonne ou si les titres sont ailleurs.',
  because: (proof: string) => `Preuve : ${proof}.`,
  encoding: 'Encodage',
  delimiter: 'Séparateur',
  headerRow: 'Ligne des titres',
  sheet: 'Feuille',
  headerRowWrong:
    'Donnez le numéro d’une ligne du fichier, à partir de 1, ou 0 si le fichier n’a pas de titres. Exemple : 3.',
  submit: 'Continuer vers les valeurs',
};
