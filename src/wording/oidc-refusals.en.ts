import type { RefusalText } from './refusal-text.js';

/** Signing in through an identity provider. */
export const oidcRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'oidc-unavailable': {
    title: 'Sign-in service out of reach',
    sentence:
      'The identity provider does not answer, or is not set up here. Try again in a few minutes; if it lasts, tell the operator of Prolonge.',
  },
  'oidc-failed': {
    title: 'Sign-in refused to be safe',
    sentence:
      'The answer of the identity provider did not pass our checks ({reason}): you are not signed in. Start again from the sign-in page; if it happens again, give this code to the operator.',
  },
  'oidc-refused': {
    title: 'Sign-in not completed',
    sentence:
      'The identity provider did not confirm the sign-in ({error}): it was refused or given up there. Start again from the sign-in page; if you gave nothing up, pass this code on to the operator.',
  },
  'oidc-attempt-unknown': {
    title: 'Sign-in to start again',
    sentence:
      'This sign-in was already used, took more than ten minutes, or began in another browser. Start again from the sign-in page.',
  },
  'oidc-no-account': {
    title: 'No account here yet',
    sentence:
      'Your identity is confirmed, but no waiting invitation bears the e-mail address that it vouches for. Ask the administrator of your organisation to invite you at that address. If you already have a password here, sign in with it.',
  },
  'oidc-account-closed': {
    title: 'Account closed',
    sentence:
      'Your identity is confirmed, but your account was closed. Ask the administrator of your organisation to open it again.',
  },
};
