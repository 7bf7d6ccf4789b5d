import type { PersonRow } from '../../../src/accounts/people/person-row.js';
import type { ApiTokenRow } from '../../../src/accounts/tokens/api-token-row.js';
import type { RecordedAct } from '../../../src/audit/recorded-act.js';
import type { AccountFacts } from '../../../src/web/account/present-account.js';
import type { DemoPerson } from '../../../src/web/sign-in/present-sign-in.js';
import type { Webhook, WebhookDelivery } from '../../../src/webhooks/webhook.js';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

/** The account of an asset manager who works for two organisations and is signed in twice. */
export const someAccount = (changes: Partial<AccountFacts> = {}): AccountFacts => ({
  name: 'Camille Ferrand',
  email: 'camille.ferrand@ville-valombre.fr',
  roles: [
    { role: 'asset-manager', reach: 'subtree', organisationName: 'Valombrie Métropole' },
    { role: 'reader', reach: 'organisation', organisationName: 'Orvelane' },
  ],
  hasPassword: true,
  factor: { isSet: true, isRequired: true },
  sessions: [
    {
      ...{ id: 'here', method: 'password', stage: 'open', userAgent: FIREFOX },
      ...{ createdAt: '2026-11-23T07:12:00.000Z', lastSeenAt: '2026-11-23T08:00:00.000Z' },
    },
    {
      ...{ id: 'there', method: 'oidc', stage: 'second-factor', userAgent: SAFARI },
      ...{ createdAt: '2026-11-20T16:40:00.000Z', lastSeenAt: '2026-11-22T17:03:00.000Z' },
    },
  ],
  sessionId: 'here',
  act: null,
  ...changes,
});

/** One demonstration account a role. */
export const someDemoPeople = (): readonly DemoPerson[] =>
  (['administrator', 'asset-manager', 'procurement', 'reader', 'partner'] as const).map((role, index) => ({
    personId: String(index),
    name: ['Anaïs Roche', 'Bruno Teyssier', 'Chloé Vial', 'Denis Faure', 'Elsa Brun'][index] ?? '',
    role,
    organisationName: role === 'partner' ? 'Atelier du Renouveau' : 'Valombrie Métropole',
  }));

/** An asset manager of a commune, active, with a second factor. */
export const aPersonRow = (changes: Partial<PersonRow> = {}): PersonRow => ({
  id: 'p1',
  name: 'Camille Ferrand',
  email: 'camille.ferrand@ville-valombre.fr',
  status: 'active',
  roles: [
    {
      ...{ organisationId: 'o1', organisationCode: 'METROPOLE', organisationName: 'Valombrie Métropole' },
      ...{ role: 'asset-manager', reach: 'subtree', grantedAt: '2026-03-01T09:00:00.000Z' },
    },
    {
      ...{ organisationId: 'o2', organisationCode: 'ORVELANE', organisationName: 'Orvelane' },
      ...{ role: 'reader', reach: 'organisation', grantedAt: '2026-04-02T09:00:00.000Z' },
    },
  ],
  lastSignInAt: '2026-11-22T17:03:00.000Z',
  isLocked: false,
  hasSecondFactor: true,
  createdAt: '2026-03-01T09:00:00.000Z',
  ...changes,
});

/** A token that a nightly inventory uses. */
export const aToken = (changes: Partial<ApiTokenRow> = {}): ApiTokenRow => ({
  id: 't1',
  organisationId: 'o1',
  organisationCode: 'METROPOLE',
  organisationName: 'Valombrie Métropole',
  reach: 'subtree',
  rights: 'write',
  name: 'Inventaire GLPI de nuit',
  prefix: 'prl_Ab3dEf9h',
  madeBy: 'Camille Ferrand',
  createdAt: '2026-03-01T09:00:00.000Z',
  expiresAt: '2027-03-01T09:00:00.000Z',
  lastUsedAt: '2026-11-23T03:00:00.000Z',
  state: 'live',
  ...changes,
});

/** A webhook that answers. */
export const aWebhook = (changes: Partial<Webhook> = {}): Webhook => ({
  id: 'w1',
  organisationId: 'o1',
  destination: 'https://si.ville-valombre.fr/prolonge?…',
  actions: '*',
  status: 'active',
  toldUpTo: 412,
  failures: 0,
  retriesAt: null,
  lastStatus: 204,
  createdBy: 'person:p1',
  createdAt: '2026-03-01T09:00:00.000Z',
  ...changes,
});

export const aDelivery = (changes: Partial<WebhookDelivery> = {}): WebhookDelivery => ({
  sequence: 412,
  attemptedAt: '2026-11-23T07:12:00.000Z',
  outcome: 'delivered',
  httpStatus: 204,
  durationMs: 83,
  ...changes,
});

/** An import that an asset manager applied. */
export const anAct = (changes: Partial<RecordedAct> = {}): RecordedAct => ({
  sequence: 412,
  at: '2026-11-23T07:12:00.000Z',
  actor: 'person:p1',
  action: 'import-applied',
  subject: 'i1',
  facts: { created: 250, updated: 62, file: 'parc.csv' },
  ...changes,
});
