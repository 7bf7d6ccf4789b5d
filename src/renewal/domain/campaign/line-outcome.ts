import { DomainError } from '../../../kernel/domain-error.js';

/** What became of a device of a campaign. Withdrawn: it is no more of it, and another campaign may take it. */
export const LINE_OUTCOMES = ['to-do', 'done', 'not-possible', 'withdrawn'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** Every outcome is taken back through `to-do`, so that none is overwritten unseen. */
const NEXT: Readonly<Record<LineOutcome, readonly LineOutcome[]>> = {
  'to-do': ['done', 'not-possible', 'withdrawn'],
  done: ['to-do'],
  'not-possible': ['to-do'],
  withdrawn: ['to-do'],
};

/** What may follow. */
export const nextOutcomes = (from: LineOutcome): readonly LineOutcome[] => NEXT[from];

const LONGEST_REASON = 300;

/**
 * @param reason why it is not possible; asked for then, and kept only then
 * @throws DomainError `campaign-line-changed`, `campaign-reason-missing`
 */
export function moveLine(
  from: LineOutcome,
  to: LineOutcome,
  reason: string,
): { readonly outcome: LineOutcome; readonly reason: string | null } {
  if (!NEXT[from].includes(to)) throw new DomainError('campaign-line-changed', 'conflict', {});
  if (to !== 'not-possible') return { outcome: to, reason: null };
  const said = reason.trim();
  if (said === '' || said.length > LONGEST_REASON) {
    throw new DomainError('campaign-reason-missing', 'invalid', { most: LONGEST_REASON });
  }
  return { outcome: to, reason: said };
}
