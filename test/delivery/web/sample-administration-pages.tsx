import type { VNode } from 'preact';
import { AdministrationPage } from '../../../src/web/administration/administration-page.js';
import { BLANK } from '../../../src/web/components/form-state.js';
import type { Frame } from '../../../src/web/frame/frame.js';
import { JournalPage } from '../../../src/web/journal/journal-page.js';
import { presentJournal } from '../../../src/web/journal/present-journal.js';
import { ClosePersonPage } from '../../../src/web/people/close-person-page.js';
import { InvitedPage } from '../../../src/web/people/invited-page.js';
import { NewPersonPage } from '../../../src/web/people/new-person-page.js';
import { PeoplePage } from '../../../src/web/people/people-page.js';
import { PersonPage } from '../../../src/web/people/person-page.js';
import { presentClosing } from '../../../src/web/people/present-closing.js';
import { presentInvited } from '../../../src/web/people/present-invited.js';
import { presentPeople } from '../../../src/web/people/present-people.js';
import { presentPerson } from '../../../src/web/people/present-person.js';
import { roleChoices, rolesExplained } from '../../../src/web/people/role-choices.js';
import { NewTokenPage } from '../../../src/web/tokens/new-token-page.js';
import { presentToken, presentTokens } from '../../../src/web/tokens/present-tokens.js';
import { TokenMadePage } from '../../../src/web/tokens/token-made-page.js';
import { TokenPage } from '../../../src/web/tokens/token-page.js';
import { TokensPage } from '../../../src/web/tokens/tokens-page.js';
import { NewWebhookPage } from '../../../src/web/webhooks/new-webhook-page.js';
import { presentWebhook } from '../../../src/web/webhooks/present-webhook.js';
import { presentWebhooks } from '../../../src/web/webhooks/present-webhooks.js';
import { WebhookCreatedPage } from '../../../src/web/webhooks/webhook-created-page.js';
import { WebhookPage } from '../../../src/web/webhooks/webhook-page.js';
import { WebhooksPage } from '../../../src/web/webhooks/webhooks-page.js';
import { sayRefusal } from '../../../src/web/wording/say-refusal.js';
import { aDelivery, anAct, aPersonRow, aToken, aWebhook } from './sample-accounts.js';

const ORGANISATIONS = [
  { id: 'o1', name: 'Valombrie Métropole' },
  { id: 'o2', name: 'Orvelane' },
];
const CHOICES = ORGANISATIONS.map(({ id, name }) => ({ value: id, label: name }));
const times = <T,>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** The pages of administration, full, empty and refused, by name. */
export function sampleAdministrationPages(frame: Frame): Readonly<Record<string, VNode>> {
  const { locale } = frame;
  const refused = (code: string, field: string | null) => ({
    typed: {},
    errors: [{ field, sentence: sayRefusal({ code, kind: 'invalid', facts: { most: 365 } }, locale).sentence }],
  });
  const people = times(25, (i) => aPersonRow({ id: `p${i}`, name: `Camille Ferrand ${i}` }));
  const person = (facts: Partial<Parameters<typeof presentPerson>[0]>) => (
    <PersonPage
      frame={frame}
      view={presentPerson({ person: aPersonRow(), organisations: ORGANISATIONS, outcome: null, ...facts }, locale)}
    />
  );
  const invited = { personId: 'p1', name: 'Camille Ferrand', email: 'c@ville.fr', isAwaited: true };
  const link = 'https://prolonge.valombrie.fr/invitation/Zk3m9n2b8v7c6x5z4a3s2d1f0g9h8j7k6l5';
  const closing = { personId: 'p1', name: 'Camille Ferrand', sessions: 2, tokens: 1, roles: 2 };
  const webhooks = { organisationNames: { o1: 'Valombrie Métropole' }, page: 1, isJustRemoved: false };
  const webhook = { webhook: aWebhook(), organisationName: 'Valombrie Métropole', outcome: null };
  const journal = { organisation: 'Valombrie Métropole', names: { 'person:p1': 'Camille Ferrand' }, page: 1 };
  return {
    administration: <AdministrationPage frame={frame} />,
    'administration-nothing': <AdministrationPage frame={{ ...frame, may: () => false }} />,
    people: (
      <PeoplePage frame={frame} view={presentPeople({ people, page: 2, total: 80, outcome: 'lastTaken' }, locale)} />
    ),
    'people-empty': (
      <PeoplePage frame={frame} view={presentPeople({ people: [], page: 1, total: 0, outcome: null }, locale)} />
    ),
    'person-new': (
      <NewPersonPage
        frame={frame}
        view={{ form: BLANK, choices: roleChoices(ORGANISATIONS, locale), roles: rolesExplained(locale) }}
      />
    ),
    'person-new-refused': (
      <NewPersonPage
        frame={frame}
        view={{
          form: refused('email-wrong', 'email'),
          choices: roleChoices(ORGANISATIONS, locale),
          roles: rolesExplained(locale),
        }}
      />
    ),
    'person-invited': (
      <InvitedPage frame={frame} view={presentInvited({ ...invited, isMailed: false, link }, locale)} />
    ),
    'person-mailed': <InvitedPage frame={frame} view={presentInvited({ ...invited, isMailed: true, link }, locale)} />,
    'person-known': (
      <InvitedPage
        frame={frame}
        view={presentInvited({ ...invited, isAwaited: false, isMailed: false, link: null }, locale)}
      />
    ),
    person: person({ outcome: 'given' }),
    'person-invited-locked': person({
      person: aPersonRow({ status: 'invited', isLocked: true, lastSignInAt: null, roles: [] }),
    }),
    'person-closed': person({ person: aPersonRow({ status: 'deactivated' }) }),
    'person-refused': person({ form: refused('role-held', 'role') }),
    'person-closing': <ClosePersonPage frame={frame} view={presentClosing({ ...closing, closes: true }, locale)} />,
    'person-closing-partly': (
      <ClosePersonPage frame={frame} view={presentClosing({ ...closing, closes: false }, locale)} />
    ),
    tokens: (
      <TokensPage
        frame={frame}
        view={presentTokens(
          times(30, (i) => aToken({ id: `t${i}` })),
          1,
          locale,
        )}
      />
    ),
    'tokens-empty': <TokensPage frame={frame} view={presentTokens([], 1, locale)} />,
    'token-new': <NewTokenPage frame={frame} view={{ form: BLANK, organisations: CHOICES, longest: 365 }} />,
    'token-new-refused': (
      <NewTokenPage
        frame={frame}
        view={{ form: refused('token-days-wrong', 'days'), organisations: CHOICES, longest: 365 }}
      />
    ),
    'token-made': (
      <TokenMadePage frame={frame} view={{ name: 'GLPI', secret: 'prl_Ab3dEf9hJk2mNp4qRs6tUv8wXy0zAb3dEf9hJk2mNp4' }} />
    ),
    token: <TokenPage frame={frame} view={presentToken(aToken(), false, locale)} />,
    'token-revoked': (
      <TokenPage frame={frame} view={presentToken(aToken({ state: 'revoked', lastUsedAt: null }), true, locale)} />
    ),
    webhooks: (
      <WebhooksPage
        frame={frame}
        view={presentWebhooks(
          {
            ...webhooks,
            webhooks: [
              aWebhook(),
              aWebhook({ id: 'w2', status: 'disabled', lastStatus: null, actions: ['import-applied'] }),
            ],
          },
          locale,
        )}
      />
    ),
    'webhooks-empty': (
      <WebhooksPage frame={frame} view={presentWebhooks({ ...webhooks, webhooks: [], isJustRemoved: true }, locale)} />
    ),
    'webhook-new': (
      <NewWebhookPage frame={frame} view={{ form: refused('webhook-address-wrong', 'url'), organisations: CHOICES }} />
    ),
    'webhook-created': (
      <WebhookCreatedPage
        frame={frame}
        view={{ destination: 'https://si.ville.fr/', secret: 'whsec_c2VjcmV0', href: '/webhooks/w1' }}
      />
    ),
    webhook: (
      <WebhookPage
        frame={frame}
        view={presentWebhook(
          {
            ...webhook,
            outcome: aDelivery({ outcome: 'timed-out', httpStatus: null }),
            deliveries: [
              aDelivery({ sequence: null, outcome: 'timed-out', httpStatus: null, durationMs: 15_000 }),
              ...times(9, (i) => aDelivery({ sequence: 412 - i })),
            ],
          },
          locale,
        )}
      />
    ),
    'webhook-failing': (
      <WebhookPage
        frame={frame}
        view={presentWebhook(
          {
            ...webhook,
            webhook: aWebhook({ status: 'paused', failures: 3, retriesAt: '2026-11-23T09:00:00.000Z' }),
            deliveries: [],
            outcome: 'paused',
            form: refused('webhook-replay-wrong', 'from'),
          },
          locale,
        )}
      />
    ),
    journal: (
      <JournalPage
        frame={frame}
        view={presentJournal(
          {
            ...{ ...journal, total: 412, brokenAt: null },
            acts: [
              ...times(20, (i) => anAct({ sequence: 412 - i })),
              anAct({ actor: 'person:gone', action: 'role-given', facts: { role: 'reader', reach: 'subtree' } }),
              anAct({ actor: 'token:t1' }),
              anAct({ actor: 'cli', action: 'person-deactivated', facts: {} }),
            ],
          },
          locale,
        )}
      />
    ),
    'journal-broken': (
      <JournalPage
        frame={frame}
        view={presentJournal({ ...journal, acts: [anAct()], total: 1, brokenAt: 1 }, locale)}
      />
    ),
    'journal-empty': (
      <JournalPage frame={frame} view={presentJournal({ ...journal, acts: [], total: 0, brokenAt: null }, locale)} />
    ),
  };
}
