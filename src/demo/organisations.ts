import type { MakerHabits } from './models/on-sale.js';

/** An invented organisation and how it equips itself. */
export type OrganisationProfile = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'epci' | 'commune' | 'ccas';
  readonly siren: string;
  readonly parentCode: string | null;
  /** starts asset tags and computer names */
  readonly prefix: string;
  /** people to equip: sets the size of the fleet */
  readonly agents: number;
  readonly inventoryAgeMonths: number;
  /** share of the rule of TRUE_LIVES really applied: 0 keeps everything, 1 follows the rule */
  readonly zeal: number;
  /** Windows 11 came to its computers that many months ago */
  readonly windows11AgeMonths: number;
  readonly edition: 'Professionnel' | 'Entreprise';
  readonly habits: MakerHabits;
  readonly sites: readonly string[];
};

/**
 * None of these names is that of a French commune. The SIREN have a right key but cannot belong to a public body,
 * whose numbers begin with 1 or 2, nor to anyone: the smallest number known to have been assigned is 000 199 968.
 */
export const ORGANISATION_PROFILES: readonly OrganisationProfile[] = [
  {
    code: 'METROPOLE',
    name: 'Valombrie Métropole',
    kind: 'epci',
    siren: '000000018',
    parentCode: null,
    prefix: 'VM',
    agents: 215,
    inventoryAgeMonths: 96,
    zeal: 1,
    windows11AgeMonths: 22,
    edition: 'Entreprise',
    habits: { HP: 6, Dell: 3, iiyama: 1, Samsung: 5, Apple: 2, Fairphone: 3 },
    sites: [
      'Hôtel de métropole',
      'Centre technique des Saules',
      'Pépinière du Quai',
      'Station des Eaux',
      'Déchèterie du Plateau',
    ],
  },
  {
    code: 'ORVELANE',
    name: 'Orvelane',
    kind: 'commune',
    siren: '000000026',
    parentCode: 'METROPOLE',
    prefix: 'ORV',
    agents: 150,
    inventoryAgeMonths: 80,
    zeal: 0.8,
    windows11AgeMonths: 16,
    edition: 'Professionnel',
    habits: { Dell: 8, Samsung: 6, Apple: 3 },
    sites: [
      'Hôtel de ville',
      'Médiathèque des Tilleuls',
      'École des Érables',
      'Gymnase du Vieux-Pont',
      'Ateliers municipaux',
    ],
  },
  {
    code: 'CCAS-ORVELANE',
    name: "CCAS d'Orvelane",
    kind: 'ccas',
    siren: '000000034',
    parentCode: 'ORVELANE',
    prefix: 'CCAS',
    agents: 40,
    inventoryAgeMonths: 50,
    zeal: 0.6,
    windows11AgeMonths: 12,
    edition: 'Professionnel',
    habits: { Dell: 6, Lenovo: 2, iiyama: 2, Samsung: 4 },
    sites: ['Maison des solidarités', 'Résidence des Glycines'],
  },
  {
    code: 'BRISSECOURBE',
    name: 'Brissecourbe',
    kind: 'commune',
    siren: '000000042',
    parentCode: 'METROPOLE',
    prefix: 'BRI',
    agents: 75,
    inventoryAgeMonths: 90,
    zeal: 0.9,
    windows11AgeMonths: 18,
    edition: 'Professionnel',
    habits: { Lenovo: 7, HP: 2, Samsung: 5, Apple: 1 },
    sites: ['Mairie de Brissecourbe', 'École du Lavoir', 'Bibliothèque du Bourg', 'Centre technique municipal'],
  },
  {
    code: 'MONTCENDRIER',
    name: 'Montcendrier',
    kind: 'commune',
    siren: '000000059',
    parentCode: 'METROPOLE',
    prefix: 'MTC',
    agents: 62,
    inventoryAgeMonths: 64,
    zeal: 0.7,
    windows11AgeMonths: 14,
    edition: 'Professionnel',
    habits: { Lenovo: 4, Dell: 4, Samsung: 4, Apple: 2 },
    sites: ['Mairie de Montcendrier', 'Groupe scolaire des Cimes', 'Maison des associations'],
  },
  {
    code: 'SAINT-ELVAIN',
    name: 'Saint-Elvain-sur-Ornave',
    kind: 'commune',
    siren: '000000067',
    parentCode: 'METROPOLE',
    prefix: 'SEO',
    agents: 49,
    inventoryAgeMonths: 58,
    zeal: 0.5,
    windows11AgeMonths: 10,
    edition: 'Professionnel',
    habits: { HP: 6, iiyama: 3, Samsung: 3 },
    sites: ['Mairie', 'École de la Rivière', 'Salle des fêtes'],
  },
  {
    code: 'VAUGRENELLE',
    name: 'La Vaugrenelle',
    kind: 'commune',
    siren: '000000075',
    parentCode: 'METROPOLE',
    prefix: 'VGR',
    agents: 44,
    inventoryAgeMonths: 44,
    zeal: 0.8,
    windows11AgeMonths: 20,
    edition: 'Professionnel',
    habits: { Dell: 3, HP: 3, Lenovo: 3, Samsung: 3, Fairphone: 2 },
    sites: ['Mairie de La Vaugrenelle', 'École des Prés', 'Cyber-espace du Moulin'],
  },
  {
    code: 'CHAMP-LIROND',
    name: 'Champ-Lirond',
    kind: 'commune',
    siren: '000000083',
    parentCode: 'METROPOLE',
    prefix: 'CHL',
    agents: 36,
    inventoryAgeMonths: 40,
    zeal: 0.4,
    windows11AgeMonths: 8,
    edition: 'Professionnel',
    habits: { Lenovo: 6, iiyama: 3, Samsung: 3, Apple: 2 },
    sites: ['Mairie de Champ-Lirond', 'École du Verger'],
  },
  {
    code: 'HAUTECENDRE',
    name: 'Hautecendre',
    kind: 'commune',
    siren: '000000091',
    parentCode: 'METROPOLE',
    prefix: 'HTC',
    agents: 31,
    inventoryAgeMonths: 72,
    zeal: 0.7,
    windows11AgeMonths: 15,
    edition: 'Professionnel',
    habits: { HP: 5, Dell: 2, Apple: 4 },
    sites: ['Mairie de Hautecendre', 'École de la Forêt', 'Refuge communal'],
  },
  {
    code: 'PRE-MOUCHET',
    name: 'Pré-Mouchet',
    kind: 'commune',
    siren: '000000109',
    parentCode: 'METROPOLE',
    prefix: 'PMT',
    agents: 25,
    inventoryAgeMonths: 36,
    zeal: 0.5,
    windows11AgeMonths: 9,
    edition: 'Professionnel',
    habits: { Dell: 5, Samsung: 3 },
    sites: ['Mairie de Pré-Mouchet', 'École du Ruisseau'],
  },
];
