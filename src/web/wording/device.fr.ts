import { counted } from './counted.js';
import type { NoRemainingLife } from '../../lifespan/domain/lifespan-answer.js';
import type { SupportDoubt, SupportSubject } from '../../lifespan/domain/support-end.js';

const n = counted('fr');

/** The sheet of one device. */
export const deviceFr = {
  unknownCategory: 'catégorie inconnue',
  purpose: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  advice: 'Avis des règles',
  actions: 'Ce qu’il faut faire',
  reasons: 'Pourquoi',
  avoided: 'Carbone évité',
  avoidedNote: 'par rapport à un achat neuf, compté à part de l’empreinte',
  life: 'Durée de vie',
  ageInService: (age: string, day: string) => `En service depuis ${age} (${day}).`,
  ageSincePurchase: (age: string, day: string) =>
    `Acheté il y a ${age} (${day}) ; la mise en service n’est pas connue.`,
  ageUnknown: 'Âge inconnu : ni date d’achat ni mise en service. Ajoutez l’une des deux à l’inventaire.',
  remaining: 'Durée restante attendue',
  remainingBounded: 'comptée sur les 5 prochaines années',
  noRemaining: {
    retired: 'Équipement réformé : il n’y a plus de durée restante à estimer.',
    missing: 'Équipement introuvable : sa durée restante n’est pas estimée.',
    'category-unknown': 'Durée restante inconnue : la catégorie de l’équipement n’est pas connue.',
    'no-prior': 'Durée restante inconnue : aucune loi de durée de vie publiée ne couvre cette catégorie.',
    'date-unknown': 'Durée restante inconnue : il manque une date d’achat ou de mise en service.',
    'date-to-come': 'Durée restante inconnue : la date de mise en service est à venir.',
  } satisfies Record<NoRemainingLife, string>,
  stillServing: (share: string, span: string) => `${share} fonctionnent encore dans ${span}`,
  stillServingRange: (low: string, high: string) => `entre ${low} et ${high}`,
  spans: { 12: 'un an', 24: 'deux ans', 36: 'trois ans' },
  peers: 'Sur des équipements comparables',
  support: 'Support de sécurité',
  supportUntil: (product: string, day: string) => `${product} reçoit des correctifs jusqu’au ${day}.`,
  supportUndated: (product: string) => `${product} reçoit encore des correctifs ; la date de fin n’est pas publiée.`,
  supportEnded: (product: string, day: string) => `${product} ne reçoit plus de correctifs depuis le ${day}.`,
  supportEndedUndated: (product: string) =>
    `${product} ne reçoit plus de correctifs ; la date exacte n’est pas publiée.`,
  supportUnknown: 'Fin de support inconnue : le système n’est pas dans l’inventaire ou n’a pas été reconnu.',
  supportNotApplicable: 'Sans objet : cet équipement n’a pas de système à corriger.',
  supportExtension: (day: string) => `Une extension payante existe jusqu’au ${day}.`,
  supportSubject: {
    system: '',
    model: 'Cette date est celle de l’appareil lui-même.',
    firmware: 'Cette date concerne le micrologiciel et les pilotes, pas le système installé.',
  } satisfies Record<SupportSubject, string>,
  supportDoubt: {
    'edition-unknown': 'L’édition n’est pas connue : la date la plus proche est retenue.',
    'version-unknown': 'La version n’est pas connue.',
    'variant-unknown': 'Plusieurs variantes portent ce nom.',
    'not-covered': 'Cette version n’est pas dans la table des fins de support.',
  } satisfies Record<SupportDoubt, string>,
  thisSystem: 'Le système',
  carbon: 'Carbone',
  restsOn: 'Ces chiffres :',
  carbonUnknown: {
    'category-unknown': 'Carbone inconnu : la catégorie de l’équipement n’est pas connue.',
    'no-reference': 'Carbone inconnu : aucune source publiée ne couvre cette catégorie.',
  },
  embodied: 'Fabrication, transport et fin de vie',
  usePerYear: 'Usage, par an en France',
  electricityPerYear: 'Électricité, par an',
  toDate: 'Fabrication et usage depuis la mise en service',
  referenceLife: (years: string) => `Durée de vie de référence : ${years}.`,
  notRunning: 'aucun : l’équipement n’est pas en service',
  configuration: (configuration: string) => `Valeur calculée pour : ${configuration}.`,
  rules: {
    title: 'Toutes les règles évaluées',
    caption: (version: string) => `Règles ${version}, dans l’ordre où elles sont lues`,
    rule: 'Règle',
    value: 'Valeur lue',
    threshold: 'Seuil',
    outcome: 'Résultat',
    source: 'Source',
    passed: 'favorable',
    failed: 'défavorable',
    unknown: 'donnée absente',
  },
  change: 'Ce qui changerait l’avis',
  alternatives: 'Autres possibilités',
  identity: {
    title: 'Identité',
    mostUnrecorded: 'Sauf mention contraire, l’origine n’est pas enregistrée.',
    mostFrom: (origin: string) => `Sauf mention contraire, ces données viennent de : ${origin}.`,
    unknown: (fields: string) => `Inconnu : ${fields}.`,
  },
  origin: {
    import: (file: string) => `import ${file}`,
    on: (origin: string, day: string) => `${origin}, ${day}`,
    none: 'origine non enregistrée',
  },
  events: 'Histoire',
  eventKind: { created: 'Entré dans l’inventaire', updated: 'Mis à jour', edited: 'Corrigé à la main' } as Readonly<
    Record<string, string>
  >,
  eventChange: (field: string, before: string, after: string) => `${field} : ${before} → ${after}`,
  moreChanges: (count: number) => `et ${n(count, 'autre changement', 'autres changements')}`,
  gigabytes: (amount: string) => `${amount} Go`,
  blank: 'vide',
  noEvent: 'Aucun événement enregistré.',
  allEvents: 'Voir toute l’histoire',
};
