import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { DomainError } from '../../kernel/domain-error.js';
import { isLoopback } from '../../kernel/loopback.js';
import type { Grant } from '../domain/grant.js';
import { InstallationService } from '../installation.service.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';
import type { Origin } from '../sessions/origin.js';
import { SecurityLog } from '../sessions/security-log.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { DEMO_ACTOR } from './demo-accounts.service.js';

/** An account of the demonstration, as its button shows it. */
export type DemoAccount = Pick<Grant, 'role' | 'reach'> & {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
};

/** Signing in by a button, on a demonstration and from this computer only. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly database: Database,
    private readonly installation: InstallationService,
    private readonly sessions: SessionsService,
    private readonly log: SecurityLog,
  ) {}

  /** The accounts that the demonstration made, in its order; none on a real database, whatever it holds. */
  async accounts(): Promise<readonly DemoAccount[]> {
    if (!(await this.installation.isDemo())) return [];
    // Everyone: nobody is signed in, and all is invented.
    return this.database.read(Tenancy.everyone(), async (db) => {
      const held = await db.find(MembershipEntity, { where: { grantedBy: DEMO_ACTOR }, order: { id: 'ASC' } });
      const personIds = held.map(({ personId }) => personId);
      const people = await db.find(PersonEntity, { where: { id: In(personIds), status: 'active' } });
      const organisations = await db.find(OrganisationEntity);
      return held.flatMap(({ personId, role, reach, organisationId }) => {
        const person = people.find(({ id }) => id === personId);
        const organisationName = organisations.find(({ id }) => id === organisationId)?.name ?? '';
        return person === undefined ? [] : [{ personId, name: person.name, role, reach, organisationName }];
      });
    });
  }

  /**
   * Opens a session for an account of the demonstration.
   * @param replaces the secret that the browser still held: its session ends
   * @throws DomainError `demo-only` on a real database, or from another computer; `person-unknown`
   */
  async signIn(
    personId: string,
    origin: Origin,
    replaces: string | null = null,
  ): Promise<{ secret: string; id: string }> {
    const isAllowed = isLoopback(origin.address) && (await this.installation.isDemo());
    if (!isAllowed) throw new DomainError('demo-only', 'forbidden');
    const accounts = await this.accounts();
    if (!accounts.some((account) => account.personId === personId)) {
      throw new DomainError('person-unknown', 'not-found');
    }
    const opened = await this.sessions.open({ personId, method: 'demo', stage: 'open', origin, replaces });
    await this.log.note('signed-in', personId, origin);
    return opened;
  }
}
