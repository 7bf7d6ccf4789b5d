import { DomainError, type Facts } from '../../../kernel/domain-error.js';
import type { Decision } from '../source-file.js';
import { decide } from './decide.js';
import type { UnderstoodDecision } from './understanding.js';

const KIND = 'identity-question';

/** Nothing of the file says which device a row is about: a person names the columns, or the row of titles. */
export const identityQuestion = (
  code: 'file-without-header' | 'no-identifying-column',
  facts: Facts,
): UnderstoodDecision =>
  decide(KIND, code, code === 'file-without-header' ? 'no-row-of-titles' : 'no-column-identifies', facts);

/** For whoever brings a file and cannot be asked. @throws DomainError `file-without-header`, `no-identifying-column` */
export function refuseIdentityQuestion(decisions: readonly Decision[]): void {
  for (const decision of decisions) {
    if (decision.kind !== KIND) continue;
    throw new DomainError(decision.value, 'invalid', 'facts' in decision ? (decision.facts as Facts) : {});
  }
}
