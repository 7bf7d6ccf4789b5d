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
  supportUnknownOf: (product: string) => `Fin de support de ${product} inconnue.`,
  supportNotApplicable: 'Sans objet : cet équipement n’a pas de système à corriger.',
  supportExtension: (day: string) => `Une extension payante existe jusqu’au ${day}.`,
  supportSubject: {
    system: '',
    model: 'C’est le constructeur de l’appareil qui en décide.',
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
  product: 'Produit reconnu',
  products: 'Variantes reconnues',
  recognise: 'Dire ce qu’est ce modèle',
  rung: (rung: number, level: string) => `Précision ${String(rung)} sur 6 : ${level}.`,
  otherBasis: (basis: string, central: string, range: string, level: string) =>
    `À côté, selon le ${basis} : ${central}, ${range} (${level}). Ces deux chiffres ne s’additionnent pas.`,
  avoidedLedger: 'Registre de l’évité, à ce jour',
  avoidedNothing: (life: string) =>
    `Rien n’est compté avant la fin de la durée de vie retenue (${life}), ni pour un équipement en stock, perdu ou réformé.`,
  avoidedSince: (span: string, life: string) =>
    `Par rapport à un achat neuf, pour ${span} de service au-delà de la durée de vie retenue (${life}). Ce registre ne se soustrait pas de l’empreinte ; rien n’y est compté d’avance, ni pour un équipement en stock.`,
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
  add: {
    link: 'Ajouter un équipement',
    likeThis: 'Ajouter un équipement semblable',
    title: 'Ajouter un équipement',
    purpose:
      'Pour un équipement qu’aucun fichier n’apporte. Un prochain import pourra le compléter et le mettre à jour.',
    into: (organisation: string) => `Il entrera dans l’inventaire de ${organisation}.`,
    submit: 'Ajouter cet équipement',
    hints: {
      identity: 'Obligatoire : au moins un de ces champs. Recopiez l’étiquette ou le numéro de série de l’appareil.',
      product: 'Facultatif. La catégorie sert à estimer la durée de vie et le carbone.',
      place: 'Facultatif.',
      life: 'Facultatif. Dates au format 23/11/2026.',
      purchase: 'Facultatif. La date d’achat donne l’âge quand la mise en service n’est pas connue.',
      parts: 'Facultatif. Le système donne la fin du support de sécurité.',
    },
    borne: (device: string) => `déjà porté par ${device}. Corrigez-le s’il s’agit d’un autre équipement.`,
    alreadyThere: 'Est-ce un équipement déjà dans le parc ? Rien n’a été ajouté.',
    open: (device: string) => `Ouvrir la fiche de ${device}`,
  },
  edit: {
    link: 'Corriger cette fiche',
    title: (label: string) => `Corriger ${label}`,
    purpose: 'Ce que vous changez ici passe avant les prochains imports, jusqu’à ce que vous libériez le champ.',
    submit: 'Enregistrer les corrections',
    fault: (field: string, reason: string) => `${field.charAt(0).toUpperCase()}${field.slice(1)} : ${reason}`,
    locked: (day: string) => `Corrigé à la main le ${day} : les imports le laissent.`,
    moved: (fields: string) =>
      fields === ''
        ? 'Cet équipement a changé pendant votre correction. Ce que vous avez écrit est gardé ci-dessous : vérifiez, puis enregistrez de nouveau.'
        : `Cet équipement a changé pendant votre correction (${fields}). Ce que vous avez écrit est gardé ci-dessous : vérifiez, puis enregistrez de nouveau.`,
    both: (typed: string, now: string) =>
      `vous avez écrit « ${typed} », la fiche dit maintenant « ${now} ». Gardez l’un des deux.`,
    release: 'Libérer',
    releaseOf: (field: string) => `Libérer : ${field}`,
    done: {
      ajout: 'L’équipement est dans le parc : voici son avis.',
      correction: 'Corrections enregistrées : les prochains imports laissent ces champs.',
      liberation: 'Champ libéré : les prochains imports peuvent le changer.',
    },
    groups: {
      identity: 'Ce qui l’identifie',
      product: 'Ce que c’est',
      place: 'Où il se trouve',
      life: 'Où il en est',
      purchase: 'Son achat',
      parts: 'Ce qui le compose',
    },
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
