import { Tenancy } from '../../database/tenancy/tenancy.js';
import type { Grant } from '../domain/grant.js';
import { grantedOrganisations } from '../domain/granted-organisations.js';
import type { TreeNode } from '../domain/organisation-tree.js';
import type { Permission } from '../domain/permission.js';
import type { Caller } from './caller.js';

/** What somebody who signed in may do, and where. Made for one request, from the roles of that moment. */
export abstract class Access {
  constructor(
    /** as the record of acts names it */
    readonly actor: string,
    readonly personId: string | null,
    readonly tokenId: string | null,
  ) {}

  /** The organisations in which the caller holds a permission; none when it is held nowhere. */
  abstract within(permission: Permission): Tenancy;

  may(permission: Permission): boolean {
    return !this.within(permission).isEmpty;
  }

  /** The caller of a method that asks for a permission. */
  as(permission: Permission): Caller {
    return { actor: this.actor, tenancy: this.within(permission) };
  }
}

/** A person, with the roles they hold. */
export class PersonAccess extends Access {
  constructor(
    personId: string,
    readonly grants: readonly Grant[],
    private readonly tree: readonly TreeNode[],
  ) {
    super(`person:${personId}`, personId, null);
  }

  override within(permission: Permission): Tenancy {
    return Tenancy.of(grantedOrganisations(this.grants, permission, this.tree));
  }
}

/** A program: what its token allows, and never more than who made it may do. */
export class TokenAccess extends Access {
  constructor(
    tokenId: string,
    private readonly grant: Grant,
    private readonly canWrite: boolean,
    private readonly tree: readonly TreeNode[],
    /** null when the operator made the token */
    private readonly owner: PersonAccess | null,
  ) {
    super(`token:${tokenId}`, null, tokenId);
  }

  override within(permission: Permission): Tenancy {
    if (!this.canWrite && !permission.endsWith('.read')) return Tenancy.none();
    const granted = grantedOrganisations([this.grant], permission, this.tree);
    return this.owner === null ? Tenancy.of(granted) : this.owner.within(permission).narrow(granted);
  }
}

/** The command line and upkeep: whoever holds the shell of the server holds the data. */
export class OperatorAccess extends Access {
  constructor(actor: 'cli' | 'demo') {
    super(actor, null, null);
  }

  override within(): Tenancy {
    return Tenancy.everyone();
  }
}
