/**
 * How far a session has come. `second-factor`: the password was right, the code is awaited; `set-up-second-factor`: the
 * person must have a second factor and has none yet. Until it is `open`, a session opens nothing but that one page.
 */
export const SESSION_STAGES = ['open', 'second-factor', 'set-up-second-factor'] as const;
export type SessionStage = (typeof SESSION_STAGES)[number];
