import { counted } from './counted.js';
import type { privacyFr } from './privacy.fr.js';

const n = counted('en');

export const privacyEn: typeof privacyFr = {
  title: 'Personal data',
  purpose: 'What Prolonge keeps about the people who use it, why, and for how long.',
  kept: 'What is kept',
  caption: 'Data kept about people',
  what: 'Data',
  why: 'Why',
  howLong: 'For how long',
  notKept: 'What is not',
  never: [
    'No password: only a fingerprint from which it cannot be found again (argon2id).',
    'Nobody in the inventory: columns of names and addresses in a file are recognised and left aside.',
    'No audience measurement, nothing from another site, no advertising cookie.',
  ],
  cookies: 'Cookies',
  cookieSentence:
    'Two at most, needed by the service: that of your session, erased when you sign out, and that of the language chosen. A third one, of ten minutes, if you go through the identity service of your organisation.',
  rights: 'Your rights',
  rightsSentence:
    'You can see all that is kept about you from your account. To correct, erase or restrict it, ask the data protection officer of your organisation, which is responsible for this processing; failing that, the CNIL.',
  myData: 'See my data',
  hours: (count) => n(count, 'hour', 'hours'),
  minutes: (count) => n(count, 'minute', 'minutes'),
  months: (count) => n(count, 'month', 'months'),
};
