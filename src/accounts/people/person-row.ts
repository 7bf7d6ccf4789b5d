import type { PersonStatus } from '../domain/person-status.js';
import type { Reach, Role } from '../domain/role.js';

/** A role that a person holds in an organisation in reach of who looks. */
export type HeldRole = {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly role: Role;
  readonly reach: Reach;
  readonly grantedAt: string;
};

/** A person as an administrator sees them: the roles held elsewhere are not shown. */
export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly status: PersonStatus;
  readonly roles: readonly HeldRole[];
  readonly lastSignInAt: string | null;
  /** too many wrong passwords, and the wait is not over */
  readonly isLocked: boolean;
  readonly hasSecondFactor: boolean;
  readonly createdAt: string;
};
