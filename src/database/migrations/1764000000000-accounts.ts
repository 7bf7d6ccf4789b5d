import type { MigrationInterface, QueryRunner } from 'typeorm';
import { code, id, instant, integer, longText, optional, reference, table, text } from '../schema.js';

/** People, roles, sessions, tokens, links, the technical log, and what this database is. */
export class Accounts1764000000000 implements MigrationInterface {
  readonly name = 'Accounts1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) await runner.createTable(created);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const created of TABLES.toReversed()) await runner.dropTable(created.name);
  }
}

const TABLES = [
  table(
    'person',
    [
      id(),
      text('email', 254),
      text('emailKey', 254),
      text('name', 160),
      code('status'),
      optional(text('passwordHash', 200)),
      optional(instant('passwordChangedAt')),
      optional(text('totpSecret', 200)),
      optional(instant('totpConfirmedAt')),
      optional(integer('totpLastStep')),
      integer('failedSignIns'),
      optional(instant('lockedUntil')),
      optional(instant('lastSignInAt')),
      instant('createdAt'),
    ],
    [{ columns: ['emailKey'], unique: true }],
  ),
  table(
    'membership',
    [
      id(),
      reference('organisationId'),
      reference('personId'),
      code('role'),
      code('reach'),
      text('grantedBy', 80),
      instant('grantedAt'),
    ],
    [{ columns: ['organisationId', 'personId', 'role'], unique: true }, { columns: ['personId'] }],
  ),
  table(
    'external_identity',
    [id(), reference('personId'), text('issuer', 255), text('subject', 255), instant('createdAt')],
    [{ columns: ['issuer', 'subject'], unique: true }, { columns: ['personId'] }],
  ),
  table(
    'session',
    [
      id(),
      text('secretHash', 64),
      reference('personId'),
      code('method'),
      code('stage'),
      optional(reference('organisationId')),
      text('formToken', 64),
      instant('createdAt'),
      instant('lastSeenAt'),
      instant('expiresAt'),
      text('userAgent', 200),
      optional(longText('idToken')),
    ],
    [{ columns: ['secretHash'], unique: true }, { columns: ['personId'] }],
  ),
  table(
    'single_use_link',
    [
      id(),
      code('purpose'),
      optional(reference('personId')),
      text('secretHash', 64),
      instant('createdAt'),
      instant('expiresAt'),
      optional(instant('usedAt')),
    ],
    [{ columns: ['secretHash'], unique: true }],
  ),
  table('oidc_attempt', [
    { ...text('stateHash', 64), isPrimary: true },
    text('nonce', 64),
    optional(text('codeVerifier', 128)),
    text('returnTo', 2000),
    instant('createdAt'),
  ]),
  table(
    'api_token',
    [
      id(),
      reference('organisationId'),
      code('reach'),
      code('rights'),
      text('name', 120),
      text('prefix', 16),
      text('secretHash', 64),
      optional(reference('personId')),
      instant('createdAt'),
      instant('expiresAt'),
      optional(instant('lastUsedAt')),
      optional(instant('revokedAt')),
    ],
    [{ columns: ['secretHash'], unique: true }, { columns: ['organisationId'] }],
  ),
  table(
    'security_event',
    [id(), instant('at'), code('kind'), optional(reference('personId')), text('address', 64), text('userAgent', 200)],
    [{ columns: ['at'] }, { columns: ['personId'] }],
  ),
  table('rate_limit', [{ ...text('key', 120), isPrimary: true }, integer('hits'), instant('resetsAt')]),
  table('installation', [id(), integer('isDemo'), instant('createdAt')]),
];
