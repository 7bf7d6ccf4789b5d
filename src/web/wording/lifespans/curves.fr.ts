import { counted } from '../counted.js';

const n = counted('fr');
const devices = (count: number) => n(count, 'équipement', 'équipements');

/** Combien de temps servent les équipements. */
export const lifeCurvesFr = {
  title: 'Durées d’usage',
  purpose: (organisation: string) =>
    `${organisation} : combien de temps les équipements ont servi, d’après leur propre histoire, et pourquoi ils sont partis.`,
  pages: {
    curves: 'Durées par catégorie',
    forecast: 'Prévisions sur cinq ans',
    backtest: 'Vérification des prévisions',
  },
  links: 'Autour des durées d’usage',
  retired: (policy: number, failure: number) =>
    `Sur les départs connus, ${n(policy, 'est dû', 'sont dus')} à la règle de renouvellement et ${n(failure, 'à une panne', 'à une panne')}.`,
  notWornOut: (category: string, outOfTen: string, range: string, age: string) =>
    `Retirés par la règle, pas usés : à ${age}, l’âge de la règle, ${outOfTen} de ces équipements (${category}) fonctionnent encore ${range}.`,
  table: 'Durée d’usage par catégorie',
  columns: {
    category: 'Catégorie',
    observed: 'Observés',
    departures: 'Départs',
    failures: 'Pannes',
    policy: 'Par la règle',
    median: 'Durée d’usage médiane',
    atRule: 'En état à l’âge de la règle',
    year: 'Âge',
    atRisk: 'Encore observés',
    other: 'Autres',
    service: 'Encore en service',
    technical: 'Encore en état',
    model: 'Modèle',
    own: 'Part de ses propres équipements',
  },
  note: 'Les équipements encore en service comptent pour le temps déjà passé, et ceux d’avant l’inventaire depuis qu’il existe. « En état » écarte les départs par règle : ils ne disent rien de l’usure. Intervalles à 95 %.',
  tooFew: 'trop peu d’équipements pour le dire',
  notReached: 'pas encore atteinte',
  noRule: 'aucune règle',
  withRange: (central: string, low: string, high: string) => `${central} (${low} à ${high})`,
  from: (low: string) => `au moins ${low}`,
  upTo: (high: string) => `au plus ${high}`,
  categoryPurpose: (organisation: string, observed: number, departures: number) =>
    `${organisation} : ${n(observed, 'équipement observé', 'équipements observés')}, ${n(departures, 'départ connu', 'départs connus')}.`,
  still: (outOfTen: string, age: string, range: string) =>
    `${outOfTen} de ces équipements sont encore en service à ${age} ${range}.`,
  working: (outOfTen: string, age: string, range: string) => `${outOfTen} sont encore en état à ${age} ${range}.`,
  half: (median: string) => `La moitié est partie à ${median}.`,
  conditional: (age: string) =>
    `L’inventaire n’a pas vu assez d’équipements plus jeunes que ${age} : la courbe commence là, pour ceux qui ont atteint cet âge.`,
  fewAll: (observed: number) =>
    `${devices(observed)} et trop peu de départs connus : aucune courbe ne serait honnête. Les fiches s’appuient sur les durées publiées et sur le reste du parc.`,
  chart: {
    title: (name: string) => `Part encore en service selon l’âge : ${name}`,
    description: 'Les mêmes nombres sont dans le tableau qui suit.',
    service: 'en service',
    technical: 'en état',
    rule: (age: string) => `règle : ${age}`,
    atRisk: 'équipements observés',
    age: (years: number) => n(years, 'an', 'ans'),
  },
  reading:
    'Trait plein : encore en service, avec son intervalle ; tirets : encore en état, si seules les pannes comptaient ; point : âge auquel la moitié est partie ; fond grisé : trop peu d’équipements pour le dire.',
  years: 'Année par année',
  yearRow: (year: number) => n(year, 'an', 'ans'),
  models: 'Par modèle',
  moreModels: (count: number) => `et ${n(count, 'autre modèle', 'autres modèles')}.`,
  unknownModel: 'modèle inconnu',
  weights: (model: string, others: string, published: string, failures: number) =>
    `Cette estimation vient pour ${model} de ce modèle (${n(failures, 'panne vue', 'pannes vues')}), pour ${others} des autres modèles de la catégorie et pour ${published} des durées publiées.`,
  atRuleOfModel: (outOfTen: string, age: string, range: string) =>
    `D’après cette loi, ${outOfTen} sont encore en état à ${age}, l’âge de la règle ${range}.`,
  method: { curves: 'Comment la courbe est calculée', evidence: 'Comment les modèles sont estimés' },
  empty: {
    title: 'Aucune durée à montrer encore',
    sentence:
      'Les durées d’usage se lisent dans les dates de mise en service et de départ. Importez un inventaire qui garde les équipements réformés, avec leur date et leur raison.',
    action: 'Importer un inventaire',
  },
};
