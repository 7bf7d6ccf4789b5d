import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonStatus } from '../../src/accounts/domain/person-status.js';
import type { Role } from '../../src/accounts/domain/role.js';
import { MembershipEntity } from '../../src/accounts/person/membership.entity.js';
import { PersonEntity } from '../../src/accounts/person/person.entity.js';
import { LinksService } from '../../src/accounts/sessions/links.service.js';
import { Database } from '../../src/database/database.js';
import { Tenancy } from '../../src/database/tenancy/tenancy.js';
import { Clock } from '../../src/kernel/clock.js';
import { Identifiers } from '../../src/kernel/identifiers.js';

type Wanted = {
  readonly email: string;
  readonly organisationId: string;
  readonly status?: PersonStatus;
  readonly role?: Role;
  readonly hasSecondFactor?: boolean;
  readonly withInvitation?: boolean;
};

/** Someone with a role in an organisation; invited and awaited, unless the test says otherwise. @returns their id */
export async function personIn(app: INestApplicationContext, wanted: Wanted): Promise<string> {
  const { email, organisationId, status = 'invited', role = 'reader' } = wanted;
  const [id, now] = [app.get(Identifiers).next(), app.get(Clock).now()];
  await writing(app, async (db) => {
    await db.insert(PersonEntity, {
      id,
      email,
      emailKey: email.toLowerCase(),
      name: 'Jeanne Martin',
      status,
      totpConfirmedAt: wanted.hasSecondFactor === true ? now : null,
      failedSignIns: 0,
      createdAt: now,
    });
    const membership = { personId: id, organisationId, role, reach: 'organisation', grantedBy: 'cli', grantedAt: now };
    await db.insert(MembershipEntity, { ...membership, reach: 'organisation', id: app.get(Identifiers).next() });
    if (wanted.withInvitation ?? status === 'invited') await app.get(LinksService).make(db, 'invitation', id);
  });
  return id;
}

/** Something written on behalf of nobody, for a test. */
export const writing = <T>(app: INestApplicationContext, work: (db: EntityManager) => Promise<T>): Promise<T> =>
  app.get(Database).write(Tenancy.everyone(), work);
