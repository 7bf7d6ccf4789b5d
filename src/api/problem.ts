import type { Facts } from '../kernel/domain-error.js';
import { refusalText } from '../wording/say-refusal.js';

/** RFC 9457: what went wrong, for programs (`type`, `facts`) and for people (`title`, `detail`). */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly facts: Facts;
};

export function problemOf(code: string, status: number, facts: Facts): Problem {
  const { title, sentence } = refusalText(code, facts, 'en');
  return { type: `/problems/${code}`, title, status, detail: sentence, facts };
}
