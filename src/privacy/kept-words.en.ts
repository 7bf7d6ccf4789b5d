import { REJECTED_ROWS_DAYS, WAITING_IMPORT_DAYS } from '../inventory/imports/import-retention.js';
import type { KeptKind } from './kept-tables.js';
import type { KeptLimits, KeptWords } from './kept-words.js';
import { MAIL_DAYS } from './retention-limits.js';

const PUBLIC_TASK = 'Task in the public interest (GDPR, article 6(1)(e))';

export const keptWordsEn = (limits: KeptLimits): Readonly<Record<KeptKind, KeptWords>> => ({
  account: {
    what: 'Account: name, e-mail address, roles and organisations, fingerprint of the password, encrypted second factor, identifier at the identity provider, last sign-in, recent failures.',
    why: 'To know who comes in, and what each person may do.',
    legalBasis: PUBLIC_TASK,
    howLong:
      'As long as the account exists. Once closed it opens nothing; the name and the address stay, so that the record of acts can be read.',
    whoSees: 'The person; administrators where they hold a role, without password or second factor.',
  },
  'signing-in': {
    what: 'Signing in: when, which browser, by what means; links that work once; round trips to the identity provider.',
    why: 'To stay signed in from page to page, and to close a session from afar.',
    legalBasis: PUBLIC_TASK,
    howLong: `Session: ${limits.sessionIdleMinutes} min without activity, ${limits.sessionHours} h at most. Link: 1 h to 7 days. Round trip: 10 min. Erased by the next day.`,
    whoSees: 'The person, for their sessions; nobody, for the rest.',
  },
  'technical-log': {
    what: 'Technical log: sign-ins, failures and password changes, with time, IP address and browser.',
    why: 'To notice and understand an intrusion.',
    legalBasis: `${PUBLIC_TASK} and duty of security (article 32); CNIL, deliberation 2021-122 on logging`,
    howLong: `${limits.technicalLogMonths} month(s), then erased every day.`,
    whoSees: 'The person, for what concerns them; whoever runs the service.',
  },
  'abuse-counts': {
    what: 'Counts of attempts: fingerprints of IP and e-mail addresses, never the addresses.',
    why: 'To slow down whoever tries passwords or floods the service.',
    legalBasis: `${PUBLIC_TASK} and duty of security (article 32)`,
    howLong: 'A few minutes to 24 h after the last attempt, then erased every day.',
    whoSees: 'Nobody.',
  },
  programs: {
    what: 'API tokens and notifications to other systems: who made them, when, last use, outcome of what was sent.',
    why: 'To connect other software, and to know who answers for it.',
    legalBasis: PUBLIC_TASK,
    howLong: `Token: a year at most, then ${limits.technicalLogMonths} month(s). What was sent: ${limits.technicalLogMonths} month(s). Notification: until it is removed.`,
    whoSees: 'Administrators of the organisation.',
  },
  acts: {
    what: 'Record of acts: who did what, when, on what, under the identifier of the account.',
    why: 'To account for the management of public property. No act in it can be changed or removed.',
    legalBasis: PUBLIC_TASK,
    howLong: 'As long as the organisation uses the service.',
    whoSees: 'Administrators of the organisation.',
  },
  inventory: {
    what: 'Imported files and changes of devices: name of the file, date, identifier of the account that did it.',
    why: 'To know where each datum of the fleet comes from.',
    legalBasis: PUBLIC_TASK,
    howLong: 'As long as the device is on the register.',
    whoSees: 'Those who see the fleet of the organisation.',
  },
  devices: {
    what: 'Devices. The name of whoever uses a device is not kept: columns about people are recognised and not read. The name of a computer, a department or a note, which your agents write freely, may nevertheless point to somebody.',
    why: 'To manage the fleet: only the device, its age and its state count.',
    legalBasis: PUBLIC_TASK,
    howLong: 'As long as the device is on the register.',
    whoSees: 'Those who see the fleet of the organisation.',
  },
  'imported-files': {
    what: 'The inventory file that was brought, as it was sent, as long as its import is not over: it may hold columns about people, which are not read. Its rejected rows afterwards, to be corrected: without the columns about people, nor e-mail addresses and telephone numbers in columns that are not read.',
    why: 'To read it again with other choices without sending it again, and to take up a reading that was interrupted.',
    legalBasis: PUBLIC_TASK,
    howLong: `Until the import is applied, given up or refused; ${WAITING_IMPORT_DAYS} days at most. Rejected rows: ${REJECTED_ROWS_DAYS} days after the import.`,
    whoSees: 'Nobody for the file; those who import, for the rejected rows.',
  },
  mails: {
    what: 'Mails, only while no server is set: they are written to a folder of the server.',
    why: 'To hand invitations and links over.',
    legalBasis: PUBLIC_TASK,
    howLong: `${MAIL_DAYS} days.`,
    whoSees: 'Whoever runs the service.',
  },
});
