import type { DateOnly } from '../../kernel/date-only.js';
import type { Facts } from '../../kernel/domain-error.js';
import type { ActionCode, ReasonCode } from '../../renewal/domain/advice-codes.js';
import type { MissingDatum } from '../../renewal/domain/rule-result.js';
import { formatIn } from './format.js';

type Say = (facts: Facts) => string;

const format = formatIn('fr');
const age = (months: Facts[string] | undefined): string =>
  typeof months === 'number' ? format.age(months) : 'inconnue';
const day = (date: Facts[string] | undefined): string =>
  typeof date === 'string' ? format.dayInProse(date as DateOnly) : '';
const number = (value: Facts[string] | undefined): string => (typeof value === 'number' ? format.decimal(value) : '?');
const product = ({ product: name }: Facts): string => (typeof name === 'string' ? name : 'le système');

/** What the rules advise: the sentence of the verdict, what to do, what is missing. */
export const renewalFr = {
  because: {
    'nothing-known': () => 'Rien de connu ne justifie de le remplacer.',
    'nothing-against': () => 'Rien de ce qui est connu ne justifie de le remplacer.',
    'before-target': ({ targetMonths }) =>
      `Il n'a pas atteint la durée d'usage visée (${age(targetMonths)}) : gardez-le.`,
    'past-target-still-fit': ({ targetMonths }) =>
      `Il a dépassé la durée d'usage visée (${age(targetMonths)}), mais rien de connu ne l'empêche de servir encore.`,
    'slow-without-cause': () => 'Il est lent sans cause matérielle connue : nettoyez le système avant tout achat.',
    'too-young-to-buy': () =>
      "Il manque de mémoire pour ce travail, mais rien ne montre qu'il a atteint la durée visée et rien en stock ne convient.",
    'extra-not-bought': () =>
      "La demande ajoute un équipement sans en remplacer un : elle n'est servie que depuis le stock.",
    'worth-keeping': () => 'Il peut servir encore, après ce qui suit.',
    exception: () => 'Une raison de sécurité ou de service est déclarée : une personne doit la vérifier.',
    'no-device': () => "Il n'y a pas d'équipement à prolonger.",
    'extra-from-stock': () => 'Le stock permet de répondre sans achat.',
    'beyond-repair': () => 'Il ne fonctionne plus et ne peut pas être réparé.',
    'repair-too-costly': () => 'Il ne fonctionne plus et sa réparation dépasse le plafond fixé.',
    'repaired-too-often': () => 'Il ne fonctionne plus et a déjà été réparé trop souvent cette année.',
    'little-life-left': () =>
      "Il ne fonctionne plus, et trop peu d'équipements comparables fonctionnent encore deux ans plus tard pour le réparer.",
    'support-ended': (facts) =>
      `Plus de correctifs pour ${product(facts)}, et aucun système maintenu n'est connu pour lui. Le matériel n'est pas en cause : il peut servir à autre chose.`,
    'too-small': () =>
      "Sa mémoire ne suffit pas à ce travail, et l'augmenter n'est pas possible ou n'en vaut pas la peine.",
  } satisfies Record<ReasonCode, Say>,
  action: {
    diagnose: () => 'Faire diagnostiquer la panne',
    repair: ({ costEur }) => `Faire réparer${typeof costEur === 'number' ? ` (${format.euros(costEur * 100)})` : ''}`,
    'upgrade-system': () => 'Installer une version maintenue du système, sans changer de matériel',
    'check-upgrade': () => "Vérifier si une version maintenue du système s'installe sur ce matériel",
    'extended-support': (facts) =>
      `Souscrire le support étendu de ${product(facts)}, jusqu'au ${day(facts['until'])}${price(facts)}`,
    'other-system': () => "Installer Linux, ou réserver l'équipement à un autre usage",
    'raise-memory': ({ fromGb, toGb }) => `Porter la mémoire de ${number(fromGb)} à ${number(toGb)} Go`,
    'check-memory': ({ fromGb, toGb }) =>
      `Vérifier si la mémoire peut passer de ${number(fromGb)} à ${number(toGb)} Go`,
    'fit-ssd': () => 'Remplacer le disque dur par un SSD',
    'replace-battery': ({ healthPct }) => `Remplacer la batterie (${number(healthPct)} % de sa capacité)`,
    'clean-up': () => 'Nettoyer ou réinstaller le système',
    'take-from-stock': ({ own, other }) => `Prendre un équipement du stock${stock(own, other)}`,
    'buy-refurbished': () => 'Acheter un équipement reconditionné',
    'buy-new': () => 'Acheter un équipement neuf',
    'use-without-sensitive-data': () =>
      'Réserver cet équipement à un usage sans données sensibles, ou le proposer au réemploi',
    'lighter-use': () => 'Le garder pour un usage plus léger',
  } satisfies Record<ActionCode, Say>,
  /** `Manque : …` */
  missing: {
    category: 'la catégorie',
    'service-date': "la date d'achat ou de mise en service",
    condition: "l'état de fonctionnement",
    repairability: "s'il est réparable",
    'repair-cost': 'le coût de la réparation',
    repairs: 'le nombre de réparations de l’année',
    system: 'la version et l’édition du système',
    model: 'le modèle exact',
    processor: 'le processeur',
    upgradability: 'si un système plus récent s’installe',
    memory: 'la mémoire vive',
    'memory-maximum': 'la mémoire maximale',
    'storage-kind': 'le type de stockage',
    'battery-health': 'la santé de la batterie',
    'lifetime-law': 'une loi de durée de vie publiée pour cette catégorie',
    stock: 'le stock',
    exception: 'si une exception est déclarée',
  } satisfies Record<MissingDatum, string>,
  missingList: (data: string) => `Pour un avis plus sûr, il manque : ${data}.`,
  lookAgain: (on: DateOnly) => `À revoir le ${format.dayInProse(on)}.`,
  avoidedOver: (months: number) => `si l'équipement sert encore ${format.age(months)}`,
  avoidedLeavesOut: 'sans les pièces de la réparation, dont le carbone n’est pas publié',
  gone: 'Équipement réformé ou introuvable : il n’y a plus rien à décider.',
};

function price({ price: total, currency }: Facts): string {
  if (typeof total !== 'number') return '';
  return ` (${format.integer(total)} ${currency === 'USD' ? 'dollars' : '€'} par équipement au total, années écoulées comprises)`;
}

function stock(own: Facts[string] | undefined, other: Facts[string] | undefined): string {
  const [ours, theirs] = [Number(own ?? 0), Number(other ?? 0)];
  if (ours + theirs === 0) return '';
  return ` (${ours} ici, ${theirs} dans une autre organisation)`;
}
