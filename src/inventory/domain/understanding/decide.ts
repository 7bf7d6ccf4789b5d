import type { Facts } from '../../../kernel/domain-error.js';
import { decisionBecause, type DecisionReason } from '../decision-wording.js';
import type { UnderstoodDecision } from './understanding.js';

/** A decision, what it settles and the evidence, with its reason in words. */
export const decide = (
  kind: string,
  value: string,
  reason: DecisionReason,
  facts: Facts = {},
  column: string | null = null,
): UnderstoodDecision => ({ kind, value, because: decisionBecause(reason, facts, 'en'), column, reason, facts });
