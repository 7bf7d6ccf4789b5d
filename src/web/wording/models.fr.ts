import { counted } from './counted.js';

const n = counted('fr');
const devices = (count: number) => n(count, 'équipement', 'équipements');
const texts = (count: number) => n(count, 'modèle', 'modèles');

/** Les modèles à reconnaître, et ceux qui le sont. */
export const modelsFr = {
  title: 'Modèles à reconnaître',
  purpose: (organisation: string) =>
    `Dites ce que sont les modèles écrits dans l’inventaire de ${organisation}, quand leur nom ne suffit pas à trouver la fiche du constructeur.`,
  caption: (count: number, all: number) => `${texts(count)} à reconnaître, ${devices(all)}`,
  captionRange: (from: string, to: string, count: number, all: number) =>
    `${from} à ${to} sur ${texts(count)} à reconnaître, ${devices(all)}`,
  columns: {
    text: 'Modèle dans l’inventaire',
    devices: 'Équipements',
    years: 'Achetés',
    counted: 'Compté aujourd’hui',
    likely: 'Le plus proche',
  },
  noMaker: 'fabricant inconnu',
  years: (first: string, last: string) => (first === last ? first : `${first} à ${last}`),
  noYear: 'date inconnue',
  none: 'rien d’approchant',
  empty: {
    title: 'Aucun modèle à reconnaître',
    sentence:
      'Chaque modèle de votre inventaire a trouvé la fiche de son constructeur, ou vous avez dit ce qu’il est. Ceux des prochains imports apparaîtront ici.',
    action: 'Voir le carbone de l’année',
  },
  acceptedLink: 'Voir les modèles reconnus',
  textTitle: (text: string) => `Reconnaître ${text}`,
  textPurpose: (count: number) => `${devices(count)} portent ce texte. De quel produit s’agit-il ?`,
  facts: (category: string, years: string) =>
    `${category.charAt(0).toUpperCase()}${category.slice(1)}, achats : ${years}.`,
  seeDevices: 'Voir ces équipements',
  now: (level: string) => `Compté aujourd’hui : ${level}.`,
  question: 'Produit du catalogue',
  hint: 'Deux générations d’un même nom pèsent parfois du simple au double : comparez l’année, la taille et les mots qui diffèrent. Dans le doute, choisissez « aucun de ceux-ci ».',
  noCandidate:
    'Aucun produit du catalogue ne ressemble à ce texte. Vous pouvez dire qu’il n’en est aucun : la question ne sera plus posée.',
  noneOfThese: 'Aucun de ceux-ci',
  noneHint: 'Le chiffre reste celui d’aujourd’hui, et la question ne sera plus posée.',
  because: {
    variant: 'une des variantes de ce nom',
    'other-generation': 'même nom, autre génération',
    'same-number': 'même numéro de modèle',
    alike: 'nom ressemblant',
  },
  likeness: (percent: string) => `ressemblance ${percent}`,
  form: { mini: 'mini', sff: 'petit format', tower: 'tour', rack: 'rack' },
  inches: (size: string) => `${size} pouces`,
  sold: (year: string) => `vendu en ${year}`,
  noSaleYear: 'année de vente inconnue',
  onlyInText: (words: string) => `seulement dans votre texte : ${words}`,
  onlyInName: (words: string) => `seulement dans la fiche : ${words}`,
  noDifference: 'mêmes mots que votre texte',
  sheet: 'fiche du constructeur',
  sheetOf: (date: string) => `fiche du constructeur, ${date}`,
  boughtAfter: (year: string) =>
    `Certains équipements ont été achetés plus de deux ans après la vente de ce produit (${year}) : c’est sans doute une autre génération.`,
  check: 'Voir ce que cela change',
  choose: 'Choisissez un produit, ou « aucun de ceux-ci ».',
  confirmTitle: (text: string) => `${text} : ce que cela change`,
  becomes: (count: number, product: string) =>
    `${devices(count)} de votre organisation seront comptés comme ${product}.`,
  becomesNone: (count: number) =>
    `${devices(count)} de votre organisation resteront comptés comme aujourd’hui, et la question ne sera plus posée.`,
  withdrawn: (count: number, product: string) =>
    `${devices(count)} ne seront plus comptés comme ${product}, mais selon les mots de leur modèle.`,
  withdrawnNone: (count: number) => `${devices(count)} seront à nouveau à reconnaître.`,
  figures: 'Fabrication de ces équipements, référentiel des fiches de constructeurs',
  moment: 'Moment',
  precision: 'Précision',
  before: 'Avant',
  after: 'Après',
  unchanged: 'Aucun chiffre ne change.',
  unknown: 'aucun chiffre',
  levels: (count: number, level: string) => `${devices(count)} : ${level}`,
  accept: (count: number) => `Reconnaître ${n(count, 'équipement', 'équipements')}`,
  acceptNone: 'Dire que ce n’est aucun d’eux',
  back: 'Choisir autrement',
  done: {
    accord: (text: string, product: string) => `${text} est désormais ${product}.`,
    aucun: (text: string) => `${text} n’est aucun produit du catalogue.`,
    retrait: 'Cette reconnaissance est retirée : le modèle est à nouveau à reconnaître.',
  },
  undo: 'Annuler',
  accepted: {
    title: 'Modèles reconnus',
    purpose: (organisation: string) =>
      `Ce que ${organisation} a dit de ses modèles. Ces choix n’engagent aucune autre organisation.`,
    caption: (count: number) => n(count, 'modèle reconnu', 'modèles reconnus'),
    captionRange: (from: string, to: string, count: number) =>
      `${from} à ${to} sur ${n(count, 'modèle reconnu', 'modèles reconnus')}`,
    columns: { product: 'Produit du catalogue', embodied: 'Fabrication', decided: 'Décidé', withdraw: 'Retirer' },
    none: 'aucun du catalogue',
    gone: (id: string) => `produit sorti du catalogue (${id})`,
    withdraw: 'Retirer',
    export: 'Télécharger en CSV',
    empty: {
      title: 'Aucun modèle reconnu pour l’instant',
      sentence: 'Ce que vous direz des modèles de votre inventaire sera gardé ici, avec qui l’a dit et quand.',
      action: 'Voir les modèles à reconnaître',
    },
    withdrawTitle: (text: string) => `Retirer la reconnaissance de ${text}`,
    withdrawPurpose: 'Rien ne change tant que vous n’avez pas confirmé.',
    withdrawSubmit: 'Retirer cette reconnaissance',
    keep: 'La garder',
  },
};
