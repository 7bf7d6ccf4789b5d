import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import type { Role } from '../domain/role.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { MembershipEntity } from '../person/membership.entity.js';

/** What signing in needs to know of a person's place: their roles, and the names of their organisations. */
export type Standing = { readonly roles: readonly Role[]; readonly organisations: readonly string[] };

@Injectable()
export class PersonStanding {
  constructor(private readonly database: Database) {}

  /** Across all organisations: nobody has signed in yet, so nothing says which ones to look in; only their own are answered. */
  of(personId: string): Promise<Standing> {
    return this.database.read(Tenancy.everyone(), async (db) => {
      const memberships = await db.findBy(MembershipEntity, { personId });
      const ids = memberships.map(({ organisationId }) => organisationId);
      const organisations = await db.findBy(OrganisationEntity, { id: In(ids) });
      return { roles: memberships.map(({ role }) => role), organisations: organisations.map(({ name }) => name) };
    });
  }
}
