import { Injectable } from '@nestjs/common';
import type { SessionStage } from '../domain/session-stage.js';
import type { Origin } from '../sessions/origin.js';
import { SecurityLog } from '../sessions/security-log.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SecondFactorService } from './second-factor.service.js';

/** Signs in who has just used a link that works once, and chosen a password with it: typing it again would prove no more. */
@Injectable()
export class LinkSignIn {
  constructor(
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
    const { secret } = await this.sessions.open({ personId, method: 'link', stage, origin, replaces });
    await this.log.note(isSet ? 'second-factor-asked' : 'signed-in', personId, origin);
    return { secret, stage };
  }
}
