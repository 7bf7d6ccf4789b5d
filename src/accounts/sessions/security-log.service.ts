import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { cleanAddress, cleanUserAgent, type Origin } from './origin.js';
import { SecurityEventEntity } from './security-event.entity.js';

/** What the technical log tells: acts of a person on their own account, and tries. */
export type SecurityEventKind =
  | 'signed-in'
  | 'signed-out'
  | 'second-factor-asked'
  | 'sign-in-failed'
  | 'sign-in-locked'
  | 'second-factor-failed'
  | 'second-factor-set'
  | 'second-factor-removed'
  | 'password-chosen'
  | 'password-changed'
  | 'password-change-failed'
  | 'password-forgotten';

/**
 * The technical log. Acts of people on their own account are told here, acts in an organisation in its audit chain. Holds
 * nothing secret: no password, code or link, nor the address that a stranger typed.
 */
@Injectable()
export class SecurityLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** Writes one line, in a unit of work of its own: a refusal does not take it away. @param personId null when nobody is known */
  async note(kind: SecurityEventKind, personId: string | null, origin: Origin): Promise<void> {
    await this.database.write(Tenancy.none(), (db) =>
      db.insert(SecurityEventEntity, {
        id: this.identifiers.next(),
        at: this.clock.now(),
        kind,
        personId,
        address: cleanAddress(origin.address),
        userAgent: cleanUserAgent(origin.userAgent),
      }),
    );
  }
}
