import { counted } from './counted.js';

const n = counted('fr');

export const fleetFr = {
  title: 'Parc',
  purpose: 'Chaque équipement avec son âge, son carbone et l’avis des règles.',
  count: (count: number) => n(count, 'équipement', 'équipements'),
  caption: (count: number) => n(count, 'équipement', 'équipements'),
  captionRange: (from: string, to: string, count: number) =>
    `${from} à ${to} sur ${n(count, 'équipement', 'équipements')}`,
  columns: {
    device: 'Équipement',
    category: 'Catégorie',
    model: 'Modèle',
    site: 'Site',
    age: 'Âge',
    supportEnd: 'Fin de support',
    carbon: 'Fabrication, kg éq. CO₂',
    verdict: 'Avis',
  },
  noIdentity: 'sans étiquette ni nom',
  searchLabel: 'Étiquette, série, nom ou modèle',
  search: 'Chercher',
  allFilters: 'Tous les filtres',
  export: 'Exporter en CSV',
  workbook: 'Exporter en XLSX',
  filtersTitle: 'Filtrer le parc',
  filtersPurpose: 'Les filtres restent dans l’adresse de la page : vous pouvez l’enregistrer ou l’envoyer.',
  apply: 'Afficher les équipements',
  any: 'peu importe',
  filters: {
    q: 'Recherche',
    category: 'Catégorie',
    status: 'Statut',
    organisation: 'Organisation',
    site: 'Site',
    manufacturer: 'Fabricant',
    age: 'Âge',
    verdict: 'Avis',
    support: 'Support',
  },
  hints: {
    q: 'Une partie suffit. Exemple : PC-0412',
    site: 'Exemple : Hôtel de ville',
    manufacturer: 'Exemple : Dell',
  },
  ageBand: {
    '0-2': 'moins de 3 ans',
    '3-4': '3 ou 4 ans',
    '5-6': '5 ou 6 ans',
    '7-9': '7 à 9 ans',
    '10-plus': '10 ans et plus',
    unknown: 'inconnu',
  },
  chip: (filter: string, value: string) => `${filter} : ${value}`,
  notApplicable: 'sans objet',
  unknownCategory: 'inconnue',
  emptyFleet: {
    title: 'Aucun équipement pour l’instant',
    sentence: 'Déposez un export GLPI, Intune ou Excel : chaque équipement apparaîtra ici avec son âge et son carbone.',
    action: 'Importer un inventaire',
  },
  allRetired: {
    title: 'Aucun équipement en service',
    sentence: 'Tous les équipements de cet inventaire sont réformés.',
    action: 'Voir les équipements réformés',
  },
  noMatch: {
    title: 'Aucun équipement ne correspond',
    sentence: 'Retirez un filtre, ou cherchez une partie plus courte de l’étiquette ou du nom.',
    action: 'Voir tout le parc',
  },
};
