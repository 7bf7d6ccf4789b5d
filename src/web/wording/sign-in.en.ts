import type { signInFr } from './sign-in.fr.js';

export const signInEn: typeof signInFr = {
  title: 'Sign in',
  purpose: 'The fleet and its figures are for the people whom their organisation invited.',
  submit: 'Sign in',
  forgotten: 'Forgotten password',
  byPassword: 'With a password',
  byProvider: 'With the account of your organisation',
  provider: (label) => `Sign in with ${label}`,
  providerHint: 'You go through the identity service of your organisation, then come back here.',
  passwordChosen: 'Your new password is kept. Sign in with it.',
  demo: {
    title: 'Try the demonstration',
    sentence: 'This database holds invented data only. Choose a role to see what it shows and allows.',
    enter: (name) => `Enter as ${name}`,
    can: (role, organisation, does) => `${role}, ${organisation}: ${does}.`,
  },
  code: {
    title: 'Type the code',
    purpose: 'Your password is right. What remains is to prove that you have your phone.',
    label: 'Code of your authenticator application',
    hint: 'Six digits, renewed every 30 seconds, for example 123 456.',
    submit: 'Check the code',
    lost: 'Phone lost or changed? Ask the administrator of your organisation to remove your second factor.',
    giveUp: 'Back to sign-in',
  },
  signedOut: {
    title: 'You are signed out',
    purpose: 'Your session is closed in this browser.',
    provider: (label) => `You are about to be signed out of ${label} too.`,
    continue: (label) => `Sign out of ${label}`,
    again: 'Sign in again',
  },
};
