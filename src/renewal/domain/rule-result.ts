import type { Facts } from '../../kernel/domain-error.js';

/** The rules, in the order they are read. Each `passed` speaks for keeping the device, or for not buying a new one. */
export const RULE_CODES = [
  'no-exception',
  'device-present',
  'replaces-a-device',
  'works',
  'repairable',
  'repair-cost',
  'few-repairs',
  'supported',
  'upgradable-in-place',
  'extended-support',
  'other-system',
  'fast-enough',
  'memory',
  'memory-needed',
  'memory-can-grow',
  'storage',
  'battery',
  'target-life',
  'serves-on',
  'stock',
  'refurbished-first',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

export type RuleValue = string | number | boolean | null;

/** What one rule found. */
export type RuleResult = {
  readonly rule: RuleCode;
  /** null: a datum is missing, see `missing` */
  readonly passed: boolean | null;
  readonly value: RuleValue;
  readonly threshold: RuleValue;
  /** unit of value and threshold where they have one: `months`, `GB`, `%`, `EUR`, `share` */
  readonly unit: string | null;
  /** row of data/sources.csv the threshold or the value comes from */
  readonly source: string;
  /** what the device's keeper should tell for this rule to answer; null when it has answered */
  readonly missing: MissingDatum | null;
  /** what completes the sentence: the product recognised, an assumption */
  readonly facts: Facts;
};

/** Data that a rule may lack, as codes that pages put into words. */
export const MISSING_DATA = [
  'category',
  'service-date',
  'condition',
  'repairability',
  'repair-cost',
  'repairs',
  'system',
  'model',
  'processor',
  'upgradability',
  'memory',
  'memory-maximum',
  'storage-kind',
  'battery-health',
  'lifetime-law',
  'stock',
  'exception',
] as const;
export type MissingDatum = (typeof MISSING_DATA)[number];

type Found = { readonly value: RuleValue; readonly threshold: RuleValue; readonly source: string } & Partial<
  Pick<RuleResult, 'unit' | 'facts'>
>;

const NO_FACTS: Facts = Object.freeze({});

/** A rule that could answer. */
export const answered = (rule: RuleCode, passed: boolean, found: Found): RuleResult => ({
  rule,
  passed,
  value: found.value,
  threshold: found.threshold,
  unit: found.unit ?? null,
  source: found.source,
  missing: null,
  facts: found.facts ?? NO_FACTS,
});

/** A rule that could not, for lack of a datum. */
export const unanswered = (rule: RuleCode, missing: MissingDatum, found: Found): RuleResult => ({
  ...answered(rule, true, found),
  passed: null,
  missing,
});
