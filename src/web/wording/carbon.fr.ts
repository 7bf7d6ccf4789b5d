import { counted } from './counted.js';

const n = counted('fr');

/** La page du carbone d’une année. */
export const carbonFr = {
  title: 'Carbone de l’année',
  purpose: (organisation: string, year: number) =>
    `${organisation}, année ${String(year)} : ce que le parc a pesé, et ce que le garder a évité.`,
  form: { year: 'Année', basis: 'Référentiel', show: 'Afficher' },
  footprintLedger: 'Registre de l’empreinte',
  avoidedLedger: 'Registre de l’évité',
  guards:
    'Ce registre ne s’additionne pas au premier et ne s’en soustrait pas. Rien n’y est compté avant la fin de la durée de vie de référence, rien pour un équipement en stock, perdu ou réformé. Un chiffre peut y être négatif.',
  parts: 'Où est l’empreinte',
  precision: 'Sur quoi reposent ces chiffres',
  ladderNote:
    'Quand le nom d’un modèle ne suffit pas à trouver sa fiche, vous pouvez dire ce qu’il est ; le référentiel constructeurs en tient compte :',
  sources: 'Sources et licences',
  notice:
    'Les fiches de constructeurs et leurs médianes sont tirées de la base de données de Boavizta, sous licence ODbL 1.0 : qui réutilise ces chiffres doit citer Boavizta et partager aux mêmes conditions. Ses auteurs déconseillent de comparer les constructeurs entre eux.',
  embodied: 'Fabrication, part de l’année',
  use: 'Usage de l’année',
  total: 'Empreinte de l’année',
  avoided: 'Évité par rapport à des achats neufs',
  avoidedBasis: 'compté jour après jour, au-delà de la durée de vie ; jamais soustrait de l’empreinte',
  embodiedBasis: 'répartie par jour sur la durée de vie de référence',
  useBasis: 'électricité française de l’année',
  totalBasis: 'fabrication et usage',
  unknown: 'aucun chiffre',
  otherBasis: (basis: string, central: string, range: string) =>
    `À côté, selon le ${basis} : ${central}, ${range}. Ces deux chiffres ne s’additionnent pas : ils ne mesurent pas la même chose.`,
  otherBasisUnknown: (basis: string) => `Le ${basis} ne donne aucun chiffre défendable pour ce parc.`,
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
  columns: {
    category: 'Catégorie',
    organisation: 'Organisation',
    devices: 'Équipements',
    level: 'Précision',
    share: 'Part du parc',
  },
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
