import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { ClosePersonView } from './people-views.js';

/** What closing an account would end. */
export type ClosingFacts = {
  readonly personId: string;
  readonly name: string;
  readonly sessions: number;
  readonly tokens: number;
  /** roles that would be taken away */
  readonly roles: number;
  /** whether the account itself would be closed: false when it also holds roles that the administrator could not give */
  readonly closes: boolean;
};

/** What will happen, in numbers, before it does. */
export function presentClosing(facts: ClosingFacts, { words }: Locale): ClosePersonView {
  const { close } = words.people;
  return {
    name: facts.name,
    title: close.title(facts.name),
    sentence: facts.closes ? close.effect(facts.sessions, facts.tokens) : close.partly(facts.roles),
    button: facts.closes ? close.submit : close.submitPartly(facts.roles),
    action: routes.personAct(facts.personId, 'close'),
    personHref: routes.person(facts.personId),
  };
}
