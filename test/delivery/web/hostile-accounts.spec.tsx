import { describe, expect, it } from '@jest/globals';
import { AccountPage } from '../../../src/web/account/account-page.js';
import { presentAccount } from '../../../src/web/account/present-account.js';
import { renderPage } from '../../../src/web/frame/render-page.js';
import { JournalPage } from '../../../src/web/journal/journal-page.js';
import { presentJournal } from '../../../src/web/journal/present-journal.js';
import { ForgottenPage } from '../../../src/web/passwords/forgotten-page.js';
import { NewPersonPage } from '../../../src/web/people/new-person-page.js';
import { PeoplePage } from '../../../src/web/people/people-page.js';
import { PersonPage } from '../../../src/web/people/person-page.js';
import { presentPeople } from '../../../src/web/people/present-people.js';
import { presentPerson } from '../../../src/web/people/present-person.js';
import { roleChoices } from '../../../src/web/people/role-choices.js';
import { SetUpPage } from '../../../src/web/set-up/set-up-page.js';
import { presentSignIn } from '../../../src/web/sign-in/present-sign-in.js';
import { SignInPage } from '../../../src/web/sign-in/sign-in-page.js';
import { presentTokens } from '../../../src/web/tokens/present-tokens.js';
import { TokensPage } from '../../../src/web/tokens/tokens-page.js';
import { presentWebhook } from '../../../src/web/webhooks/present-webhook.js';
import { WebhookPage } from '../../../src/web/webhooks/webhook-page.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { elementsOf } from './elements.js';
import { anAct, aPersonRow, aToken, aWebhook, someAccount } from './sample-accounts.js';
import { aFrame } from './sample-frame.js';

const HOSTILE = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
const locale = localeOf('fr');
const frame = aFrame('fr', { path: `/?q=${HOSTILE}`, person: { name: HOSTILE }, formToken: HOSTILE });
const organisations = [{ id: HOSTILE, name: HOSTILE }];
const everyField = ['email', 'name', 'organisation', 'role', 'organisationName', 'organisationCode', 'siren', 'from'];
const form = {
  typed: Object.fromEntries(everyField.map((field) => [field, HOSTILE])),
  errors: [{ field: 'email', sentence: HOSTILE }],
};
const held = { organisationId: HOSTILE, organisationCode: HOSTILE, organisationName: HOSTILE };
const person = aPersonRow({
  id: HOSTILE,
  name: HOSTILE,
  email: HOSTILE,
  roles: [{ ...held, role: 'reader', reach: 'subtree', grantedAt: '2026-03-01T09:00:00.000Z' }],
});
const signIn = { form, returnTo: `/parc?q=${HOSTILE}`, isPasswordChosen: false, provider: HOSTILE };
const demo = [{ personId: HOSTILE, name: HOSTILE, role: 'reader', organisationName: HOSTILE } as const];
const act = anAct({ actor: HOSTILE, action: HOSTILE, facts: { [HOSTILE]: HOSTILE } });
const journal = { organisation: HOSTILE, acts: [act], names: {}, page: 1, total: 1, brokenAt: null };

const pages = {
  'sign-in': <SignInPage frame={frame} view={presentSignIn({ ...signIn, demo }, locale)} />,
  'set-up': <SetUpPage frame={frame} view={{ form, action: '/mise-en-service/a', found: '' }} />,
  forgotten: <ForgottenPage frame={frame} form={form} hasProvider={false} />,
  account: (
    <AccountPage
      frame={frame}
      view={presentAccount(
        someAccount({
          name: HOSTILE,
          email: HOSTILE,
          roles: [{ role: 'reader', reach: 'subtree', organisationName: HOSTILE }],
          sessions: someAccount().sessions.map((one) => ({ ...one, id: HOSTILE, userAgent: HOSTILE })),
        }),
        locale,
      )}
    />
  ),
  people: (
    <PeoplePage frame={frame} view={presentPeople({ people: [person], page: 1, total: 1, outcome: null }, locale)} />
  ),
  person: <PersonPage frame={frame} view={presentPerson({ person, organisations, form, outcome: null }, locale)} />,
  'new person': <NewPersonPage frame={frame} view={{ form, choices: roleChoices(organisations, locale), roles: [] }} />,
  tokens: (
    <TokensPage
      frame={frame}
      view={presentTokens([aToken({ id: HOSTILE, name: HOSTILE, prefix: HOSTILE, madeBy: HOSTILE })], 1, locale)}
    />
  ),
  webhook: (
    <WebhookPage
      frame={frame}
      view={presentWebhook(
        {
          webhook: aWebhook({ id: HOSTILE, destination: HOSTILE, actions: [HOSTILE] }),
          ...{ deliveries: [], organisationName: HOSTILE, form, outcome: null },
        },
        locale,
      )}
    />
  ),
  journal: <JournalPage frame={frame} view={presentJournal(journal, locale)} />,
};

describe.each(Object.entries(pages))('hostile text on the page %s', (_name, page) => {
  const html = renderPage(page);

  it('stays text', () => {
    const elements = elementsOf(html);
    expect(html).not.toMatch(/<script>|<img/);
    expect(elements.filter(({ name, attributes }) => name === 'script' || 'onerror' in attributes)).toEqual([]);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it('never becomes a link that runs or leaves', () => {
    const links = elementsOf(html).flatMap(({ attributes }) =>
      [attributes.href, attributes.action].filter((link) => link !== undefined),
    );
    expect(links.filter((link) => !/^(\/(?!\/)|#)/.test(link))).toEqual([]);
  });
});
