import type { RefusalText } from './refusal-text.js';

/** What the doors refuse before anything is done. */
export const accessRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'sign-in-needed': {
    title: 'Sign-in needed',
    sentence: 'Your session is over or you are not signed in. Sign in, then do again what you wanted to do.',
  },
  'not-allowed': {
    title: 'Not allowed',
    sentence: 'Your roles do not allow this. Ask an administrator of your organisation.',
  },
  'form-token-wrong': {
    title: 'Form out of date',
    sentence:
      'This form does not come from your current session. Nothing was changed. Go back to the page, reload it, and try again.',
  },
  'token-needed': {
    title: 'Token needed',
    sentence:
      'This address asks for a valid API token: “Authorization: Bearer …”. Yours may have expired or been revoked; an administrator makes one in Administration, Tokens.',
  },
  'organisation-needs-parent': {
    title: 'Organisation without a parent',
    sentence: 'You may found an organisation below one of yours: give the code of that one (parentCode).',
  },
};
