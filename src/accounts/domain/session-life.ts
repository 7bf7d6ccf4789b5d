import { instantPlus } from './instant.js';
import type { SessionStage } from './session-stage.js';

/** A session that awaits a code is one step of signing in, not a place to stay. */
const PENDING_MINUTES = 15;

/** How long sessions live: minutes without activity, hours whatever the activity. */
export type SessionLimits = { readonly sessionIdleMinutes: number; readonly sessionHours: number };

/** When a session that reaches a stage now ends, whatever the activity. */
export const sessionEnd = (stage: SessionStage, limits: SessionLimits, now: string): string =>
  instantPlus(now, stage === 'open' ? limits.sessionHours * 60 : PENDING_MINUTES);

/** Whether a session is over: at its end to the millisecond, or as many minutes after it was last seen as idleness may last. */
export const isOver = (
  session: { readonly expiresAt: string; readonly lastSeenAt: string },
  limits: SessionLimits,
  now: string,
): boolean => session.expiresAt <= now || instantPlus(session.lastSeenAt, limits.sessionIdleMinutes) <= now;
