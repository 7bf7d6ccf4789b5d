import type { RuleCode, RuleResult } from '../../renewal/domain/rule-result.js';
import { sayRuleValue } from './say-rule-value.js';

/** What a sentence about a rule is completed with: a `RuleResult` fits. */
export type RuleRead = Pick<RuleResult, 'value' | 'threshold' | 'unit' | 'facts'>;
/** A rule in words: its name, and what is said when it passes, fails, or cannot answer. */
export type RuleWords = {
  readonly name: string;
  readonly passed: (read: RuleRead) => string;
  readonly failed: (read: RuleRead) => string;
  readonly unknown: string;
};

const value = ({ value: read, unit }: RuleRead): string => sayRuleValue(read, unit, 'fr');
const threshold = ({ threshold: limit, unit }: RuleRead): string => sayRuleValue(limit, unit, 'fr');
const product = ({ facts }: RuleRead): string =>
  typeof facts['product'] === 'string' ? facts['product'] : 'le système';
/** the last day covered stands in `value`; without a day, nothing is added */
const until = (read: RuleRead, before: string): string =>
  /^\d{4}-/.test(String(read.value)) ? `${before}${value(read)}` : '';

/** The rules, in the order they are read. */
export const renewalRulesFr = {
  rule: {
    'no-exception': {
      name: 'Pas d’exception déclarée',
      passed: () => 'Aucune exception n’est déclarée.',
      failed: () => 'Une exception de sécurité ou de service est déclarée.',
      unknown: 'On ne sait pas si une exception est déclarée.',
    },
    'device-present': {
      name: 'Équipement en place',
      passed: () => 'Un équipement est en place.',
      failed: () => 'Il n’y a pas d’équipement en place.',
      unknown: 'On ne sait pas si un équipement est en place.',
    },
    'replaces-a-device': {
      name: 'Remplace un équipement',
      passed: () => 'La demande remplace un équipement.',
      failed: () => 'La demande ajoute un équipement.',
      unknown: 'On ne sait pas si la demande remplace un équipement.',
    },
    works: {
      name: 'Fonctionne',
      passed: () => 'Il fonctionne.',
      failed: () => 'Il ne fonctionne plus correctement.',
      unknown: 'On ne sait pas s’il fonctionne.',
    },
    repairable: {
      name: 'Réparable',
      passed: () => 'Il est réparable.',
      failed: () => 'Il n’est pas réparable.',
      unknown: 'On ne sait pas s’il est réparable.',
    },
    'repair-cost': {
      name: 'Coût de la réparation',
      passed: (read) => `La réparation (${value(read)}) reste sous le plafond de ${threshold(read)}.`,
      failed: (read) => `La réparation (${value(read)}) dépasse le plafond de ${threshold(read)}.`,
      unknown: 'Le coût de la réparation n’est pas connu.',
    },
    'few-repairs': {
      name: 'Réparations de l’année',
      passed: (read) => `Il a été réparé ${value(read)} fois en un an.`,
      failed: (read) => `Il a été réparé ${value(read)} fois en un an, plus que ${threshold(read)}.`,
      unknown: 'Le nombre de réparations n’est pas connu.',
    },
    supported: {
      name: 'Reçoit des correctifs',
      passed: (read) => `Il reçoit des correctifs de sécurité${until(read, ' jusqu’au ')} (${product(read)}).`,
      failed: (read) =>
        `Il ne reçoit plus de correctifs de sécurité${until(read, ' depuis le ')} (${product(read)}) : c’est une raison logicielle.`,
      unknown: 'On ne sait pas jusqu’à quand il reçoit des correctifs.',
    },
    'upgradable-in-place': {
      name: 'Système plus récent possible',
      passed: () => 'Un système maintenu peut y être installé.',
      failed: () => 'Un système plus récent ne peut pas y être installé.',
      unknown: 'On ne sait pas si un système plus récent s’installe.',
    },
    'extended-support': {
      name: 'Support étendu',
      passed: (read) => `Un support étendu est proposé jusqu’au ${value(read)}.`,
      failed: (read) => `Le support étendu a pris fin le ${value(read)}.`,
      unknown: 'On ne sait pas si un support étendu existe.',
    },
    'other-system': {
      name: 'Linux ou autre usage',
      passed: () => 'Linux ou un autre usage restent possibles.',
      failed: () => 'Aucun autre système n’est possible.',
      unknown: 'On ne sait pas si un autre système est possible.',
    },
    'fast-enough': {
      name: 'Assez rapide',
      passed: () => 'Il est assez rapide.',
      failed: () => 'Il est jugé lent.',
      unknown: 'On ne sait pas s’il est assez rapide.',
    },
    memory: {
      name: 'Mémoire courante',
      passed: (read) => `Sa mémoire (${value(read)}) suffit au travail courant.`,
      failed: (read) => `Sa mémoire (${value(read)}) est sous le minimum de ${threshold(read)}.`,
      unknown: 'Sa mémoire n’est pas connue.',
    },
    'memory-needed': {
      name: 'Mémoire demandée',
      passed: (read) => `Sa mémoire (${value(read)}) suffit à la demande.`,
      failed: (read) => `Sa mémoire (${value(read)}) est inférieure aux ${threshold(read)} demandés.`,
      unknown: 'Sa mémoire n’est pas connue.',
    },
    'memory-can-grow': {
      name: 'Mémoire extensible',
      passed: (read) => `Sa mémoire peut aller jusqu’à ${value(read)}.`,
      failed: (read) => `Sa mémoire ne peut pas dépasser ${value(read)}.`,
      unknown: 'On ne sait pas si sa mémoire peut augmenter.',
    },
    storage: {
      name: 'Stockage rapide',
      passed: () => 'Son stockage est rapide.',
      failed: () => 'Il a un disque dur, lent.',
      unknown: 'Son type de stockage n’est pas connu.',
    },
    battery: {
      name: 'Batterie',
      passed: (read) => `Sa batterie garde ${value(read)} de sa capacité.`,
      failed: (read) => `Sa batterie ne garde que ${value(read)} de sa capacité, sous ${threshold(read)}.`,
      unknown: 'La santé de sa batterie n’est pas connue.',
    },
    'target-life': {
      name: 'Durée d’usage visée',
      passed: (read) => `Il sert depuis ${value(read)}, pour ${threshold(read)} visés.`,
      failed: (read) =>
        `Il sert depuis ${value(read)} : la durée visée (${threshold(read)}) est atteinte, ce qui ne suffit pas à le remplacer.`,
      unknown: 'Son âge ou la durée visée ne sont pas connus.',
    },
    'serves-on': {
      name: 'Chances de servir encore',
      passed: (read) => `${value(read)} fonctionnent encore deux ans plus tard.`,
      failed: (read) => `${value(read)} seulement fonctionnent encore deux ans plus tard.`,
      unknown: 'Ses chances de servir encore ne sont pas connues.',
    },
    stock: {
      name: 'Stock',
      passed: (read) => `Convenables dans le stock : ${value(read)}.`,
      failed: () => 'Rien en stock ne convient.',
      unknown: 'Le stock n’est pas connu.',
    },
    'refurbished-first': {
      name: 'Reconditionné d’abord',
      passed: () => 'Cette catégorie s’achète d’abord reconditionnée.',
      failed: () => 'Cette catégorie ne s’achète pas reconditionnée.',
      unknown: 'La catégorie n’est pas connue ; le reconditionné est regardé d’abord.',
    },
  } as Readonly<Record<RuleCode, RuleWords>>,
  /** `S’il tombait en panne` */
  condition: {
    'no-exception': {
      passed: 'Si aucune exception n’était déclarée',
      failed: 'Si une exception de sécurité ou de service était déclarée',
    },
    'device-present': { passed: 'Si un équipement était en place', failed: 'Si l’équipement n’était plus là' },
    'replaces-a-device': {
      passed: 'Si la demande remplaçait un équipement',
      failed: 'Si la demande ajoutait un équipement',
    },
    works: { passed: 'S’il fonctionnait', failed: 'S’il tombait en panne' },
    repairable: { passed: 'S’il était réparable', failed: 'S’il n’était pas réparable' },
    'repair-cost': {
      passed: 'Si la réparation restait sous le plafond',
      failed: 'Si la réparation dépassait le plafond',
    },
    'few-repairs': { passed: 'S’il avait été moins souvent réparé', failed: 'S’il avait été réparé plus souvent' },
    supported: { passed: 'S’il recevait des correctifs', failed: 'S’il ne recevait plus de correctifs' },
    'upgradable-in-place': {
      passed: 'Si un système plus récent s’installait',
      failed: 'Si aucun système plus récent ne s’installait',
    },
    'extended-support': { passed: 'Si un support étendu existait', failed: 'Si aucun support étendu n’existait' },
    'other-system': { passed: 'Si un autre système était possible', failed: 'Si aucun autre système n’était possible' },
    'fast-enough': { passed: 'S’il était assez rapide', failed: 'S’il était jugé lent' },
    memory: { passed: 'Si sa mémoire suffisait', failed: 'Si sa mémoire était insuffisante' },
    'memory-needed': {
      passed: 'Si sa mémoire suffisait à la demande',
      failed: 'Si la demande exigeait plus de mémoire',
    },
    'memory-can-grow': { passed: 'Si sa mémoire pouvait augmenter', failed: 'Si sa mémoire ne pouvait pas augmenter' },
    storage: { passed: 'Si son stockage était rapide', failed: 'Si son stockage était un disque dur' },
    battery: { passed: 'Si sa batterie tenait', failed: 'Si sa batterie faiblissait' },
    'target-life': { passed: 'S’il n’avait pas atteint la durée visée', failed: 'S’il avait atteint la durée visée' },
    'serves-on': {
      passed: 'S’il avait de bonnes chances de servir deux ans de plus',
      failed: 'S’il avait peu de chances de servir deux ans de plus',
    },
    stock: { passed: 'Si le stock contenait un équipement convenable', failed: 'Si le stock était vide' },
    'refurbished-first': {
      passed: 'Si cette catégorie s’achetait reconditionnée',
      failed: 'Si cette catégorie ne s’achetait pas reconditionnée',
    },
  } satisfies Record<RuleCode, { readonly passed: string; readonly failed: string }>,
  wouldBe: (condition: string, verdict: string) => `${condition}, l’avis deviendrait : ${verdict}.`,
};
