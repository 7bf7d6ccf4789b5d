import { counted } from './counted.js';

const n = counted('fr');

/** La page du carbone d’une année. */
export const carbonFr = {
  title: 'Carbone de l’année',
  purpose: (organisation: string, year: number) =>
    `${organisation}, année ${String(year)} : ce que le parc a pesé, et ce que le garder a évité.`,
  form: { year: 'Année', basis: 'Référentiel', show: 'Afficher' },
  figures: 'Les deux registres',
  embodied: 'Fabrication, part de l’année',
  use: 'Usage de l’année',
  total: 'Empreinte de l’année',
  avoided: 'Évité par rapport à des achats neufs',
  avoidedBasis: 'compté jour après jour, au-delà de la durée de vie ; jamais soustrait de l’empreinte',
  embodiedBasis: 'répartie par jour sur la durée de vie de référence',
  useBasis: 'électricité française de l’année',
  totalBasis: 'fabrication et usage',
  unknown: 'pas encore connu',
  otherBasis: (basis: string) => `Empreinte selon le ${basis}`,
  otherBasisBasis: 'à côté, jamais additionnée : les deux référentiels ne mesurent pas la même chose',
  counted: (devices: number, withoutFigure: number, undated: number) =>
    `${n(devices, 'équipement', 'équipements')}, dont ${n(withoutFigure, 'sans chiffre défendable', 'sans chiffre défendable')} sur ce référentiel et ${n(undated, 'sans date', 'sans date')} : ceux-là ne sont pas comptés.`,
  leavesOut:
    'Ce qui est évité ne compte ni les pièces posées, ni les secondes vies, ni les achats faits malgré tout : aucun relevé de l’inventaire ne les dit encore.',
  ladder: {
    caption: (basis: string) => `Précision des chiffres : ${basis}`,
    level: 'Niveau',
    share: 'Part des équipements',
    shareOfWeight: 'Part de l’empreinte',
    rung: (rung: number, name: string) => `${String(rung)}. ${name}`,
    none: 'aucun chiffre',
  },
  byCategory: 'Par catégorie',
  byOrganisation: 'Par organisation',
  columns: { category: 'Catégorie', organisation: 'Organisation', devices: 'Équipements' },
  footprint: 'Empreinte (kg éq. CO₂)',
  spared: 'Évité (kg éq. CO₂)',
  interval: (central: string, low: string, high: string) => `${central} (${low} à ${high})`,
  whole: 'Ensemble',
  unknownCategory: 'catégorie inconnue',
  whatIf: 'Et si',
  longerLives: (months: number) => `Chaque durée de vie allongée de ${n(months, 'mois', 'mois')}`,
  longerLivesBasis: 'de moins par an, quand tout le parc aura atteint cet âge',
  oneScreen: (people: number) => `Un écran par poste, pour ${n(people, 'poste', 'postes')}`,
  oneScreenBasis: (screens: number) => `de moins par an : ${n(screens, 'écran de trop', 'écrans de trop')}`,
  noScreen: 'aucun écran de trop',
  empty: {
    title: 'Aucun équipement à compter',
    sentence: 'L’empreinte de l’année s’affichera dès qu’un inventaire sera importé.',
    action: 'Importer un inventaire',
  },
};
