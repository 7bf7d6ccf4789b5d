import type { DomainError } from '../../kernel/domain-error.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { sayRefusal } from '../wording/say-refusal.js';
import { statusText } from '../wording/status-text.js';
import { waysOut } from './ways-out.js';

export type ErrorView = {
  readonly title: string;
  readonly sentence: string;
  readonly steps: readonly string[];
  /** where to go next */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** lets the operator find the request in the log; null when it was not recorded */
  readonly requestId: string | null;
};

type Failure = {
  readonly status: number;
  /** the refusal of the domain behind it, when there is one */
  readonly refusal: Pick<DomainError, 'code' | 'kind' | 'facts'> | null;
  readonly requestId: string | null;
  /** the id in the address that failed, when it has one */
  readonly subject?: string | undefined;
  /** what the person may open; somebody who sees the fleet, when it is not said */
  readonly person?: Pick<Frame, 'person' | 'may'> | undefined;
};

/** The page of a failure: the refusal's own sentence when there is one, else the general one of the HTTP status. */
export function presentError({ status, refusal, requestId, subject, person }: Failure, locale: Locale): ErrorView {
  const general = statusText(status, locale);
  const said = refusal === null ? general : sayRefusal(refusal, locale);
  const ways = refusal === null || subject === undefined ? null : waysOut(refusal.code, subject, locale);
  return {
    title: said.title,
    sentence: said.sentence,
    steps: ways?.steps ?? general.steps,
    links: ways?.links ?? waysHome(person, locale),
    requestId,
  };
}

/** Where anybody goes on who has no better way: none of these is refused to them. */
function waysHome(who: Failure['person'], { words }: Locale): ErrorView['links'] {
  const { goHome, goFleet, goSignIn, goAccount } = words.errors;
  if (who?.person === null) return [{ label: goSignIn, href: routes.signIn }];
  if (who !== undefined && !who.may('inventory.read')) return [{ label: goAccount, href: routes.account }];
  return [
    { label: goHome, href: routes.overview },
    { label: goFleet, href: routes.fleet },
  ];
}
