import type { privacyFr } from './privacy.fr.js';

export const privacyEn: typeof privacyFr = {
  title: 'Personal data',
  purpose: 'What Prolonge keeps about the people who use it, why, and for how long.',
  kept: 'What is kept',
  why: 'Why',
  legalBasis: 'By what right',
  howLong: 'For how long',
  whoSees: 'Who sees it',
  kinds: {
    account: 'Your account',
    'signing-in': 'Your sign-ins',
    'technical-log': 'The technical log',
    'abuse-counts': 'Counts of attempts',
    programs: 'Programs plugged in',
    acts: 'The record of acts',
    inventory: 'Imports',
    devices: 'Devices',
    'imported-files': 'Inventory files being imported',
    mails: 'Mails',
  },
  notKept: 'What is not',
  never: [
    'No password: only a fingerprint from which it cannot be found again (argon2id).',
    'No audience measurement, nothing from another site, no advertising cookie.',
  ],
  cookies: 'Cookies',
  cookieSentence:
    'Two at most, needed by the service: that of your session, erased when you sign out, and that of the language chosen. A third one, of ten minutes, if you go through the identity service of your organisation.',
  rights: 'Your rights',
  rightsSentence:
    'You can see all that is kept about you from your account. To correct, erase or restrict it, ask the data protection officer of your organisation, which is responsible for this processing; failing that, the CNIL.',
  myData: 'See my data',
};
