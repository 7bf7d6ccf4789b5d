import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../database/columns.js';
import type { Reach, Role } from '../domain/role.js';

/** A role that a person holds in an organisation, and whether it reaches those below it. */
@Entity('membership')
@Index('membership_organisationId_personId_role', ['organisationId', 'personId', 'role'], { unique: true })
@Index('membership_personId', ['personId'])
export class MembershipEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @ReferenceColumn() personId: string;
  @CodeColumn() role: Role;
  @CodeColumn() reach: Reach;
  @TextColumn(80) grantedBy: string;
  @InstantColumn() grantedAt: string;
}
