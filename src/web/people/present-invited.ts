import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { InvitedView } from './people-views.js';

/** What became of an invitation. */
export type InvitedFacts = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** whether the person is still to come: false for who had an account already */
  readonly isAwaited: boolean;
  /** whether a server took the message over */
  readonly isMailed: boolean;
  /** absolute; null when the caller may not see it */
  readonly link: string | null;
};

export function presentInvited(facts: InvitedFacts, { words }: Locale): InvitedView {
  const { invited } = words.people;
  const personHref = routes.person(facts.personId);
  if (!facts.isAwaited) {
    const purpose = invited.hasAccount(facts.name);
    return { title: invited.roleGiven, purpose, mail: null, link: null, personHref };
  }
  const mail = facts.isMailed
    ? ({ tone: 'good', sentence: invited.mailed(facts.email) } as const)
    : ({ tone: 'caution', sentence: facts.link === null ? invited.noLink : invited.notMailed } as const);
  return {
    title: invited.title,
    purpose: invited.purpose(facts.name),
    mail,
    // Who received it by mail needs no second copy in somebody else's hands.
    link: facts.isMailed ? null : facts.link,
    personHref,
  };
}
