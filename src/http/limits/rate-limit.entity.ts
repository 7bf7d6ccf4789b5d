import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntegerColumn } from '../../database/columns.js';

/** How often something was done in the current window: shared by all instances. */
@Entity('rate_limit')
export class RateLimitEntity {
  /** what is counted and for whom, the latter hashed */
  @PrimaryColumn({ type: 'varchar', length: '120' }) key: string;
  @IntegerColumn() hits: number;
  @InstantColumn() resetsAt: string;
}
