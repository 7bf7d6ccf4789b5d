import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn } from '../../database/columns.js';

/**
 * An address that is no account and with which somebody tries to sign in. Its failures are counted like those of an
 * account: an address that locks, or does not, says nothing on whether the account exists.
 */
@Entity('sign_in_stranger')
@Index('sign_in_stranger_lockedUntil', ['lockedUntil'])
export class SignInStrangerEntity {
  /** first half of the SHA-256 of the address: the address itself is not kept */
  @IdColumn() id: string;
  @IntegerColumn() failedSignIns: number;
  @InstantColumn({ nullable: true }) lockedUntil: string | null;
}
