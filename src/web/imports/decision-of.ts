import type { Facts } from '../../kernel/domain-error.js';
import type { Decision } from '../../inventory/domain/source-file.js';
import type { UnderstoodDecision } from '../../inventory/domain/understanding/understanding.js';

/** The decisions of one kind that say how they were reached: what a page may ask about. */
export const decisionsOf = (decisions: readonly Decision[], kind: string): readonly UnderstoodDecision[] =>
  decisions.filter((one): one is UnderstoodDecision => one.kind === kind && 'reason' in one);

/** A fact of a decision as text; empty when it has none. */
export const factOf = (facts: Facts, name: string): string => String(facts[name] ?? '');
