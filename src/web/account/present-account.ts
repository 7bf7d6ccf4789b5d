import type { Reach, Role } from '../../accounts/domain/role.js';
import type { SessionSummary } from '../../accounts/sessions/open-session.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { AccountView, SessionLine } from './account-views.js';
import { sayBrowser } from './say-browser.js';

/** What the address of the account page may say was just done. */
export const ACCOUNT_ACTS = ['password', 'factor-set', 'factor-removed', 'session-ended'] as const;
export type AccountAct = (typeof ACCOUNT_ACTS)[number];

export type AccountFacts = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly { readonly role: Role; readonly reach: Reach; readonly organisationName: string }[];
  readonly hasPassword: boolean;
  readonly factor: { readonly isSet: boolean; readonly isRequired: boolean };
  readonly sessions: readonly SessionSummary[];
  /** the session that asks */
  readonly sessionId: string;
  readonly form?: FormState;
  readonly act: AccountAct | null;
};

/** One's account in words: who one is, how one comes in, where one is signed in. */
export function presentAccount(facts: AccountFacts, locale: Locale): AccountView {
  const { account, accounts } = locale.words;
  const { form = BLANK, factor } = facts;
  const done: Readonly<Record<AccountAct, string>> = {
    password: account.password.done,
    'factor-set': account.factor.done,
    'factor-removed': account.factor.removed,
    'session-ended': account.sessions.ended,
  };
  return {
    identity: [
      { term: account.name, content: facts.name },
      { term: accounts.email, content: facts.email },
    ],
    roles: facts.roles.map(({ role, reach, organisationName }) =>
      accounts.held(accounts.role[role], organisationName, reach),
    ),
    password: facts.hasPassword ? form : null,
    factor: {
      sentence: factor.isSet ? account.factor.isSet : account.factor.isNotSet,
      link: factor.isSet ? account.factor.manage : account.factor.setUp,
    },
    sessions: facts.sessions.map((session) => sessionLine(session, session.id === facts.sessionId, locale)),
    done: facts.act === null ? null : done[facts.act],
  };
}

function sessionLine(session: SessionSummary, isThis: boolean, locale: Locale): SessionLine {
  const { account, accounts } = locale.words;
  const { instant } = locale.format;
  const browser = sayBrowser(session.userAgent, locale);
  return {
    browser,
    detail: account.sessions.detail(
      accounts.method[session.method],
      instant(session.createdAt),
      instant(session.lastSeenAt),
    ),
    mark: isThis ? account.sessions.this : session.stage === 'open' ? '' : account.sessions.waiting,
    end: isThis ? null : { action: routes.endSession(session.id), label: account.sessions.end(browser) },
  };
}
