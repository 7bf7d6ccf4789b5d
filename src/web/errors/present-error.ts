import type { DomainError } from '../../kernel/domain-error.js';
import type { Locale } from '../wording/locale.js';
import { sayRefusal } from '../wording/say-refusal.js';
import { statusText } from '../wording/status-text.js';

export type ErrorView = {
  readonly title: string;
  readonly sentence: string;
  readonly steps: readonly string[];
  /** lets the operator find the request in the log; null when it was not recorded */
  readonly requestId: string | null;
};

type Failure = {
  readonly status: number;
  /** the refusal of the domain behind it, when there is one */
  readonly refusal: Pick<DomainError, 'code' | 'kind' | 'facts'> | null;
  readonly requestId: string | null;
};

/** The page of a failure: the refusal's own sentence when there is one, else the general one of the HTTP status. */
export function presentError({ status, refusal, requestId }: Failure, locale: Locale): ErrorView {
  const general = statusText(status, locale);
  const said = refusal === null ? general : sayRefusal(refusal, locale);
  return { title: said.title, sentence: said.sentence, steps: general.steps, requestId };
}
