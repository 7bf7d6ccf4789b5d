/** How a session was opened. `demo`: the buttons of a demonstration, which has no passwords. */
export const SIGN_IN_METHODS = ['password', 'oidc', 'link', 'demo'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];
