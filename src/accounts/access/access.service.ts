import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import type { TreeNode } from '../domain/organisation-tree.js';
import type { Reach } from '../domain/role.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonAccess, TokenAccess } from './access.js';

/** A token whose secret was presented and is good. */
export type PresentedToken = {
  readonly id: string;
  readonly organisationId: string;
  readonly reach: Reach;
  readonly rights: 'read' | 'write';
  readonly personId: string | null;
};

/** Works out what somebody may do, from the roles of this moment: a role taken away ends with the next request. */
@Injectable()
export class AccessService {
  constructor(private readonly database: Database) {}

  async ofPerson(personId: string): Promise<PersonAccess> {
    return this.database.read(Tenancy.everyone(), async (db) => {
      const grants = await db.findBy(MembershipEntity, { personId });
      const tree: TreeNode[] = await db.find(OrganisationEntity, { select: { id: true, parentId: true } });
      return new PersonAccess(personId, grants, tree);
    });
  }

  async ofToken({ id, organisationId, reach, rights, personId }: PresentedToken): Promise<TokenAccess> {
    const owner = personId === null ? null : await this.ofPerson(personId);
    const tree = await this.database.read(Tenancy.everyone(), (db) =>
      db.find(OrganisationEntity, { select: { id: true, parentId: true } }),
    );
    return new TokenAccess(id, { organisationId, reach, role: 'api-client' }, rights === 'write', tree, owner);
  }
}
