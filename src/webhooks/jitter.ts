/** Injection token of the `Random` that spreads new attempts. */
export const JITTER = Symbol('jitter');
