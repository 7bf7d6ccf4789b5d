import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { parseEmailAddress } from '../domain/email-address.js';
import type { Grant } from '../domain/grant.js';
import { NO_FAILURE } from '../domain/lockout.js';
import { parsePersonName } from '../domain/person-name.js';
import { InstallationService } from '../installation.service.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';

/** As the record of acts and the roles name who made the accounts of a demonstration: nothing else is called so. */
export const DEMO_ACTOR = 'demo';

/** An invented person, and the role they hold. */
export type DemoPerson = Grant & { readonly email: string; readonly name: string };

/** Makes the accounts of a demonstration: they have no password, and are entered by a button. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly audit: AuditService,
    private readonly installation: InstallationService,
  ) {}

  /** @throws DomainError `demo-only` on a real database: an account that anybody enters has no place there */
  async add({ email: typed, name: typedName, organisationId, role, reach }: DemoPerson): Promise<void> {
    if (!(await this.installation.isDemo())) throw new DomainError('demo-only', 'forbidden');
    const [{ email, key: emailKey }, name] = [parseEmailAddress(typed), parsePersonName(typedName)];
    const [personId, now] = [this.identifiers.next(), this.clock.now()];
    await this.database.write(Tenancy.of([organisationId]), async (db) => {
      await db.insert(PersonEntity, {
        ...{ id: personId, email, emailKey, name, status: 'active', passwordHash: null, passwordChangedAt: null },
        ...{ totpSecret: null, totpConfirmedAt: null, totpLastStep: null, lastSignInAt: null, createdAt: now },
        ...NO_FAILURE,
      });
      const granted = { organisationId, personId, role, reach, grantedBy: DEMO_ACTOR, grantedAt: now };
      await db.insert(MembershipEntity, { id: this.identifiers.next(), ...granted });
      const act = {
        organisationId,
        actor: DEMO_ACTOR,
        action: 'role-given',
        subject: personId,
        facts: { role, reach },
      };
      await this.audit.record(db, act);
    });
  }
}
