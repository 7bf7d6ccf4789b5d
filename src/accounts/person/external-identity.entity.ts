import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../database/columns.js';

/** Who a person is for an identity provider: its `sub`, never the e-mail address, which may change hands. */
@Entity('external_identity')
@Index('external_identity_issuer_subject', ['issuer', 'subject'], { unique: true })
@Index('external_identity_personId', ['personId'])
export class ExternalIdentityEntity {
  @IdColumn() id: string;
  @ReferenceColumn() personId: string;
  @TextColumn(255) issuer: string;
  @TextColumn(255) subject: string;
  @InstantColumn() createdAt: string;
}
