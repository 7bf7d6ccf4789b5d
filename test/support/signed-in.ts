import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Reach, Role } from '../../src/accounts/domain/role.js';
import { MembershipEntity } from '../../src/accounts/person/membership.entity.js';
import { PersonEntity } from '../../src/accounts/person/person.entity.js';
import { SessionsService } from '../../src/accounts/sessions/sessions.service.js';
import { ApiTokenEntity } from '../../src/accounts/tokens/api-token.entity.js';
import { hashOf, newSecret } from '../../src/accounts/secrets/secret-hash.js';
import { Database } from '../../src/database/database.js';
import { EVERYWHERE } from './caller.js';

type Held = { readonly organisationId: string; readonly role?: Role; readonly reach?: Reach };

const ORIGIN = { address: '127.0.0.1', userAgent: 'test' };
const A_DAY = '2026-11-01T08:00:00.000Z';
const FAR = '2027-11-01T08:00:00.000Z';

/** Somebody who holds some roles, by default the administrator of an organisation and those below it. */
export async function aPerson(
  app: INestApplicationContext,
  held: readonly Held[],
  changes: Partial<PersonEntity> = {},
): Promise<string> {
  const id = randomUUID();
  const email = `personne-${id.slice(0, 8)}@valombre.example`;
  const nobody = { passwordHash: null, passwordChangedAt: null, totpSecret: null, totpConfirmedAt: null };
  const never = { totpLastStep: null, lockedUntil: null, lastSignInAt: null, failedSignIns: 0, createdAt: A_DAY };
  await app.get(Database).write(EVERYWHERE, async (db) => {
    await db.insert(PersonEntity, {
      ...{ id, email, emailKey: email, name: 'Camille Exemple', status: 'active' as const },
      ...nobody,
      ...never,
      ...changes,
    });
    for (const { organisationId, role = 'administrator', reach = 'subtree' } of held) {
      const granted = { grantedBy: 'test', grantedAt: A_DAY };
      await db.insert(MembershipEntity, { id: randomUUID(), personId: id, organisationId, role, reach, ...granted });
    }
  });
  return id;
}

/** A browser in which somebody is signed in: the cookie it sends, and the token of its forms. */
export type SignedIn = { readonly personId: string; readonly cookie: string; readonly formToken: string };

export async function signIn(app: INestApplicationContext, personId: string): Promise<SignedIn> {
  const sessions = app.get(SessionsService);
  const { secret } = await sessions.open({ personId, method: 'password', stage: 'open', origin: ORIGIN });
  const session = await sessions.resolve(secret);
  if (session === null) throw new Error('the session was refused: is the person active?');
  return { personId, cookie: `session=${secret}`, formToken: session.formToken };
}

/** The administrator of an organisation and those below it, signed in. */
export const signInAdministrator = async (app: INestApplicationContext, organisationId: string): Promise<SignedIn> =>
  signIn(app, await aPerson(app, [{ organisationId }]));

/** What an API client sends: `Authorization: <this>`. */
export async function bearer(
  app: INestApplicationContext,
  organisationId: string,
  changes: Partial<ApiTokenEntity> = {},
): Promise<string> {
  const secret = `prl_${newSecret()}`;
  await app.get(Database).write(EVERYWHERE, (db) =>
    db.insert(ApiTokenEntity, {
      ...{ id: randomUUID(), organisationId, reach: 'subtree' as const, rights: 'write' as const, name: 'essai' },
      ...{ prefix: secret.slice(0, 12), secretHash: hashOf(secret), personId: null },
      ...{ createdAt: A_DAY, expiresAt: FAR, lastUsedAt: null, revokedAt: null },
      ...changes,
    }),
  );
  return `Bearer ${secret}`;
}

/** Who may do all at both doors, on an organisation and those below it: a browser's cookie and form token, a program's token. */
export async function signedHeaders(
  app: INestApplicationContext,
  organisationId: string,
): Promise<Record<string, string>> {
  const { cookie, formToken } = await signInAdministrator(app, organisationId);
  return { Authorization: await bearer(app, organisationId), Cookie: cookie, 'x-form-token': formToken };
}
