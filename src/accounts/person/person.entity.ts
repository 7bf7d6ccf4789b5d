import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntegerColumn, TextColumn } from '../../database/columns.js';
import type { PersonStatus } from '../domain/person-status.js';

/** Someone who signs in. Belongs to no organisation by itself: memberships say where, and as what. */
@Entity('person')
@Index('person_emailKey', ['emailKey'], { unique: true })
export class PersonEntity {
  @IdColumn() id: string;
  /** as typed; mails go there */
  @TextColumn(254) email: string;
  /** the address by which a person is found: one for all ways to write it */
  @TextColumn(254) emailKey: string;
  @TextColumn(160) name: string;
  @CodeColumn() status: PersonStatus;
  /** PHC string of argon2id; null for who only signs in through an identity provider, or has not yet chosen one */
  @TextColumn(200, { nullable: true }) passwordHash: string | null;
  @InstantColumn({ nullable: true }) passwordChangedAt: string | null;
  /** encrypted; null when no second factor was set up */
  @TextColumn(200, { nullable: true }) totpSecret: string | null;
  /** null until a first code proved that the secret was received */
  @InstantColumn({ nullable: true }) totpConfirmedAt: string | null;
  /** time step of the last code accepted: none is accepted twice */
  @IntegerColumn({ nullable: true }) totpLastStep: number | null;
  @IntegerColumn() failedSignIns: number;
  @InstantColumn({ nullable: true }) lockedUntil: string | null;
  @InstantColumn({ nullable: true }) lastSignInAt: string | null;
  @InstantColumn() createdAt: string;
}
