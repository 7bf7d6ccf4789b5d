import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../database/columns.js';

/** What a program signs in with. Only its hash is kept; it dies with the account of who made it. */
@Entity('api_token')
@Index('api_token_secretHash', ['secretHash'], { unique: true })
@Index('api_token_organisationId', ['organisationId'])
export class ApiTokenEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @CodeColumn() reach: 'organisation' | 'subtree';
  /** what it may do: read only, or also bring inventories */
  @CodeColumn() rights: 'read' | 'write';
  @TextColumn(120) name: string;
  /** first characters, shown to tell tokens apart */
  @TextColumn(16) prefix: string;
  @TextColumn(64) secretHash: string;
  /** who made it, whose rights it never exceeds; null when the operator did, on the command line */
  @ReferenceColumn({ nullable: true }) personId: string | null;
  @InstantColumn() createdAt: string;
  @InstantColumn() expiresAt: string;
  @InstantColumn({ nullable: true }) lastUsedAt: string | null;
  @InstantColumn({ nullable: true }) revokedAt: string | null;
}
