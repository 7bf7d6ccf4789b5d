import type { FastifyReply } from 'fastify';
import type { SessionStage } from '../../accounts/domain/session-stage.js';
import type { Configuration } from '../../config/configuration.js';
import { ownPath } from '../../kernel/own-path.js';
import { setSessionCookie } from '../access/session-cookie.js';
import { routes } from '../frame/routes.js';

/** A session just opened, and the page that was asked for before it. */
export type Entered = {
  readonly secret: string;
  readonly stage: SessionStage;
  /** as the browser sent it back: checked here */
  readonly returnTo: string | undefined;
};

/** Gives the browser its session and leads on: to the page that was asked for, or to the second factor first. */
export function enter(reply: FastifyReply, entered: Entered, configuration: Configuration): void {
  setSessionCookie(reply, entered.secret, configuration);
  void reply.redirect(afterSignIn(entered), 303);
}

/** Where somebody goes who has come that far. */
export function afterSignIn({ stage, returnTo }: Omit<Entered, 'secret'>): string {
  const wanted = ownPath(returnTo);
  if (stage === 'open') return wanted ?? routes.overview;
  const step = stage === 'second-factor' ? routes.secondFactor : routes.setUpSecondFactor;
  return wanted === null ? step : routes.andReturn(step, wanted);
}
