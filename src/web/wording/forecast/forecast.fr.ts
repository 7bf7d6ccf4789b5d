import { counted } from '../counted.js';

const n = counted('fr');
const renewals = (count: number) => n(count, 'renouvellement', 'renouvellements');

/** Ce qui sera remplacé en cinq ans. */
export const forecastFr = {
  title: 'Prévisions sur cinq ans',
  purpose: (organisation: string, devices: number) =>
    `${organisation} : ce que ${n(devices, 'équipement', 'équipements')} en service demanderont de remplacer, avec la règle d’aujourd’hui et une règle plus longue.`,
  longerBy: 'Garder plus longtemps, de',
  apply: 'Comparer',
  summary: (spared: string, range: string, age: string) =>
    `Garder chaque équipement ${age} de plus éviterait ou reporterait environ ${spared} renouvellements en cinq ans (${range}).`,
  noChange: 'La règle plus longue ne change aucun renouvellement en cinq ans.',
  past: (count: number) =>
    `${n(count, 'équipement a déjà dépassé la règle : son tour est réparti', 'équipements ont déjà dépassé la règle : leur tour est réparti')} sur deux ans.`,
  compared: 'En cinq ans',
  columns: {
    what: 'En cinq ans',
    today: 'Règle d’aujourd’hui',
    longer: (age: string) => `${age} de plus`,
    spared: 'Évité ou reporté',
    quarter: 'Trimestre',
    category: 'Catégorie',
    devices: 'En service',
    rule: 'Règle',
    renewals: 'Renouvellements',
    failures: 'Dont pannes',
    price: 'Prix médian payé',
  },
  rows: {
    renewals: 'Renouvellements',
    failures: 'dont pannes',
    budget: 'Budget, €',
    carbon: 'Fabrication, kg éq. CO₂',
  },
  quarter: (year: number, quarter: number) => `T${String(quarter)} ${String(year)}`,
  withRange: (central: string, low: string, high: string) => `${central} (${low} à ${high})`,
  unknown: 'inconnu',
  noRule: 'aucune',
  pricePaid: (price: string, purchases: number) => `${price} (${n(purchases, 'achat', 'achats')})`,
  chart: {
    title: 'Renouvellements attendus par trimestre',
    description: 'Les mêmes nombres sont dans le tableau qui suit.',
  },
  byQuarter: 'Trimestre par trimestre',
  byCategory: 'Par catégorie',
  reading:
    'Une prévision parle du parc : lesquels partiront, personne ne le sait. Barres claires : règle d’aujourd’hui ; barres pleines : règle plus longue. Intervalles à 90 %.',
  withoutPrice: (count: number) => `Le budget laisse de côté ${renewals(count)} dont trop peu de prix sont notés.`,
  prices:
    'Prix médians d’au moins trois achats des quatre dernières années, tels qu’ils sont notés, sans inflation ; l’inventaire ne dit pas s’ils sont hors taxes. L’intervalle du budget est celui du nombre de renouvellements, pas des prix à venir.',
  withoutFootprint: (count: number) => `Le carbone laisse de côté ${renewals(count)} sans chiffre défendable.`,
  leftOut: (count: number) =>
    `${n(count, 'équipement n’est pas compté', 'équipements ne sont pas comptés')} : en stock, sans catégorie, sans date, ou mis en service plus tard.`,
  noLaw: (categories: string) => `Rien ne dit combien de temps durent : ${categories}. Aucune panne n’y est prévue.`,
  published: (categories: string) =>
    `Trop peu de pannes vues pour le dire autrement : ${categories}. Leurs pannes reposent surtout sur des durées publiées, de la vente au déchet, un a priori faible.`,
  byHistory: (devices: number, history: string, rule: string) =>
    `Si les départs continuent comme par le passé, les ${n(devices, 'équipement', 'équipements')} des catégories dont l’histoire est assez longue demanderont ${history} renouvellements ; la règle en demande ${rule}.`,
  method: 'Comment la prévision est faite',
  csv: 'Exporter en CSV',
  empty: {
    title: 'Rien à prévoir encore',
    sentence:
      'Une prévision se fait d’équipements en service, avec leur date de mise en service. Importez un inventaire.',
    action: 'Importer un inventaire',
  },
};
