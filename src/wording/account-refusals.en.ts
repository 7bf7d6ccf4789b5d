import type { RefusalText } from './refusal-text.js';

/** Refusals about signing in, passwords and second factors. None says whether an account exists. */
export const accountRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'email-wrong': {
    title: 'Wrong e-mail address',
    sentence:
      'This is no e-mail address that Prolonge accepts. Write it without accents or spaces, such as first.last@example.fr.',
  },
  'password-too-short': {
    title: 'Password too short',
    sentence: 'The password must have at least {fewest} characters. A sentence of four or five words will do.',
  },
  'password-too-long': {
    title: 'Password too long',
    sentence: 'The password cannot exceed {most} characters. Shorten it.',
  },
  'password-breached': {
    title: 'Password too well known',
    sentence:
      'This password, or one almost like it, is among those that attackers try first. Rather choose a sentence of four or five words that have nothing to do with each other.',
  },
  'password-about-you': {
    title: 'Password too easy to guess',
    sentence:
      'This password is made only of your name, your address, your organisation or Prolonge. Choose words that have nothing to do with you.',
  },
  'sign-in-failed': {
    title: 'Sign-in refused',
    sentence:
      'The address or the password is not right. Check them, or ask for a new password; if nothing helps, ask the administrator of your organisation.',
  },
  'sign-in-locked': {
    title: 'Too many tries',
    sentence: 'There were too many tries for this address. Try again in {minutes} min, or ask for a new password.',
  },
  'session-ended': {
    title: 'Session ended',
    sentence: 'Your session has ended. Sign in again.',
  },
  'code-wrong': {
    title: 'Code refused',
    sentence:
      'This code is not right, or was used already. Wait until your application shows a new one, check that your telephone shows the right time, then copy it.',
  },
  'second-factor-exists': {
    title: 'Second factor already set up',
    sentence: 'Your account already has an authenticator application. Remove it first to set up another one.',
  },
  'second-factor-missing': {
    title: 'No second factor',
    sentence: 'Your account awaits no code. Add an authenticator application first.',
  },
  'second-factor-required': {
    title: 'Second factor required',
    sentence:
      'Your role requires a second factor: it cannot be removed. To change telephones, ask the administrator of your organisation.',
  },
  'current-password-wrong': {
    title: 'Wrong current password',
    sentence: 'The current password is not right. Type it again, or ask for a new one.',
  },
  'link-used-or-expired': {
    title: 'Link out of date',
    sentence:
      'This link was used already, or its time is over. Ask for a new one, on the sign-in page or from the administrator of your organisation.',
  },
};
