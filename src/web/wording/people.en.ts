import { counted } from './counted.js';
import type { peopleFr } from './people.fr.js';

const n = counted('en');
const people = (count: number) => n(count, 'person', 'people');
const sessions = (count: number) => n(count, 'open session will be closed', 'open sessions will be closed');
const tokens = (count: number) => n(count, 'API token will be revoked', 'API tokens will be revoked');
const roles = (count: number) => n(count, 'role', 'roles');

export const peopleEn: typeof peopleFr = {
  title: 'People',
  purpose: 'Who may come in, with which roles, in the organisations you administer.',
  invite: 'Invite somebody',
  list: {
    caption: people,
    captionRange: (from, to, count) => `${from} to ${to} of ${people(count)}`,
    name: 'Name',
    email: 'Address',
    roles: 'Roles',
    status: 'Status',
    lastSignIn: 'Last sign-in',
    andOthers: (first, count) => `${first}, and ${n(count, 'other role', 'other roles')}`,
  },
  done: {
    lastTaken: 'The role is taken away. It was the last one of this person with you: they are no longer in the list.',
    rolesTaken:
      'The roles of your organisations are taken away; the account stays open for the others. This person is no longer in the list.',
  },
  empty: {
    title: 'Nobody yet',
    sentence: 'You will find here the people of your organisations, their roles and their last sign-in.',
    action: 'Invite a first person',
  },
  new: {
    title: 'Invite somebody',
    purpose: 'They receive a link, good for seven days and once only, to choose their password.',
    name: 'First name and name',
    nameHint: 'For example: Camille Ferrand',
    emailHint: 'For example: camille.ferrand@ville-valombre.fr',
    submit: 'Invite',
    rolesTitle: 'What each role allows',
  },
  invited: {
    title: 'Invitation ready',
    purpose: (name) => `${name} can now choose a password.`,
    mailed: (email) => `A message with the link was sent to ${email}.`,
    notMailed:
      'No message was sent: no mail server is set, or it did not answer. Pass this link on yourself, by a safe way.',
    link: 'Invitation link, good for seven days and once only',
    noLink:
      'This person also has roles that you do not give: the link is not shown to you, it is sent to them by message.',
    roleGiven: 'Role given',
    hasAccount: (name) => `${name} has an account already: the role counts from now on, without invitation.`,
    see: 'See this person',
    another: 'Invite somebody else',
  },
  one: {
    purpose: 'What this person may do in your organisations, and how their account stands.',
    status: 'Status',
    lastSignIn: 'Last sign-in',
    createdAt: 'Account made',
    factor: 'Second factor',
    factorSet: 'in place',
    factorNotSet: 'not in place',
    roles: 'Roles',
    noRole: 'No role in your organisations.',
    since: (day) => `since ${day}`,
    take: 'Take away',
    takeLabel: (role) => `Take away the role ${role}`,
    give: 'Give a role',
    giveSubmit: 'Give this role',
    account: 'Account',
    reinvite: 'Send a new invitation',
    reinviteHow: 'The earlier link will no longer work.',
    unlock: 'Unlock',
    unlockHow: 'Too many wrong passwords: they may try again at once.',
    removeFactor: 'Remove the second factor',
    removeFactorHow:
      'For a lost phone: their sessions are closed, and their next sign-in sets another one up. Check by voice that they asked for it.',
    close: 'Close this account',
    closeHow: 'Nothing opens with it any more, by any way. The next page says what will end.',
    reopen: 'Open this account again',
    reopenHow: 'The roles come back; revoked tokens stay revoked.',
    done: {
      given: 'The role is given.',
      taken: 'The role is taken away. It no longer counts from the next page they open.',
      unlocked: 'The account is unlocked.',
      factorRemoved: 'The second factor is removed and the sessions are closed.',
      closed: 'The account is closed: sessions, tokens and links no longer work.',
      reopened: 'The account is open again.',
    },
  },
  close: {
    title: (name) => `Close the account of ${name}`,
    purpose: 'What will happen if you confirm.',
    effect: (sessionCount, tokenCount) => {
      const ends = [
        ...(sessionCount > 0 ? [sessions(sessionCount)] : []),
        ...(tokenCount > 0 ? [tokens(tokenCount)] : []),
      ];
      const start = ends.length === 0 ? 'No' : `${ends.join(', ')}, and no`;
      return `${start} sign-in will be possible with this account. It can be opened again.`;
    },
    partly: (count) =>
      `This person also has roles that you do not give: their account will stay open. ${n(count, 'role will be taken away', 'roles will be taken away')} in your organisations.`,
    submit: 'Close this account',
    submitPartly: (count) => `Take ${roles(count)} away`,
    cancel: 'Change nothing',
  },
};
