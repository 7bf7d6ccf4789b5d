import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import type { SessionStage } from '../domain/session-stage.js';
import { PersonEntity } from '../person/person.entity.js';
import type { Origin } from '../sessions/origin.js';
import { SecurityLog } from '../sessions/security-log.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SecondFactorService } from './second-factor.service.js';

/** Signs in who has just used a link that works once, and chosen a password with it: typing it again would prove no more. */
@Injectable()
export class LinkSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly secondFactors: SecondFactorService,
    private readonly log: SecurityLog,
  ) {}

  /**
   * Opens a session, which still awaits a second factor where a password would not be enough either.
   * @param replaces the secret that the browser still held: its session ends
   */
  async open(
    personId: string,
    origin: Origin,
    replaces: string | null,
  ): Promise<{ secret: string; stage: SessionStage }> {
    const { isSet, isRequired } = await this.secondFactors.stateOf(personId);
    const stage = isSet ? 'second-factor' : isRequired ? 'set-up-second-factor' : 'open';
    const { secret } = await this.database.write(Tenancy.none(), async (db) => {
      if (!isSet) await db.update(PersonEntity, { id: personId }, { lastSignInAt: this.clock.now() });
      return this.sessions.begin(db, { personId, method: 'link', stage, origin, replaces });
    });
    await this.log.note(isSet ? 'second-factor-asked' : 'signed-in', personId, origin);
    return { secret, stage };
  }
}
