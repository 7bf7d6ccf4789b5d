import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../database/columns.js';
import type { LinkPurpose } from '../domain/link-path.js';

/** A link that works once, for a while: the first set-up, an invitation, a forgotten password. Only its hash is kept. */
@Entity('single_use_link')
@Index('single_use_link_secretHash', ['secretHash'], { unique: true })
export class SingleUseLinkEntity {
  @IdColumn() id: string;
  @CodeColumn() purpose: LinkPurpose;
  /** null for the first set-up, when nobody exists yet */
  @ReferenceColumn({ nullable: true }) personId: string | null;
  @TextColumn(64) secretHash: string;
  @InstantColumn() createdAt: string;
  @InstantColumn() expiresAt: string;
  @InstantColumn({ nullable: true }) usedAt: string | null;
}
