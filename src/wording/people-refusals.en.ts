import type { RefusalText } from './refusal-text.js';

/** What is refused to who administers people and tokens, at the first run, and on a demonstration. */
export const peopleRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'person-unknown': {
    title: 'Person not found',
    sentence: 'No such person holds a role in your organisations. Go back to the list of people, or invite them.',
  },
  'person-name-wrong': {
    title: 'Name refused',
    sentence: 'A name is one line of 1 to {most} visible characters. Correct it.',
  },
  'person-beyond-yours': {
    title: 'Account out of your reach',
    sentence:
      'This person also holds roles that you cannot give. Nothing was done. Ask an administrator of the body they depend on.',
  },
  'person-closed': {
    title: 'Account already closed',
    sentence: 'This account is closed already: nothing opens with it any more. There is nothing to do.',
  },
  'person-not-closed': {
    title: 'Account already open',
    sentence: 'This account is not closed. There is nothing to do.',
  },
  'person-not-invited': {
    title: 'Nothing to invite to',
    sentence:
      'Only somebody who has not come yet can be invited again. If they forgot their password, they can ask for another one on the sign-in page.',
  },
  'role-unknown': {
    title: 'Unknown role',
    sentence: '"{value}" is not a role that a person is given. Choose among: {expected}.',
  },
  'reach-unknown': {
    title: 'Unknown reach',
    sentence: '"{value}" is not a reach. Choose among: {expected}.',
  },
  'role-beyond-yours': {
    title: 'Role out of your reach',
    sentence:
      'The role "{role}" allows, where it counts, what you cannot give yourself. Choose a role or a reach within your organisations, or ask an administrator above.',
  },
  'role-held': {
    title: 'Role already held',
    sentence: 'This person already holds the role "{role}" in this organisation, with the same reach. Nothing changes.',
  },
  'role-not-held': {
    title: 'Role not held',
    sentence:
      'This person does not hold the role "{role}" in this organisation. Reload the page: it may have been taken away.',
  },
  'last-administrator': {
    title: 'Last administrator',
    sentence:
      'Without this person, nobody would administer one of the organisations. First give the role of administrator to somebody else, and wait until they have signed in.',
  },
  'token-unknown': {
    title: 'Token not found',
    sentence: 'No token of your organisations has this identifier. Go back to the list of tokens.',
  },
  'token-name-wrong': {
    title: 'Token name refused',
    sentence:
      'The name of a token is one line of 1 to {most} visible characters. Say what it is for, such as: GLPI inventory.',
  },
  'token-days-wrong': {
    title: 'Token duration refused',
    sentence: 'A token lives 1 to {most} whole days. Correct the duration; a token is replaced before its end.',
  },
  'token-rights-unknown': {
    title: 'Unknown token rights',
    sentence: '"{value}" is not a right of a token. Choose among: {expected}.',
  },
  'token-beyond-yours': {
    title: 'Token out of your reach',
    sentence: 'A token can do no more than who makes it. Choose an organisation or a reach that you administer.',
  },
  'demo-loopback-only': {
    title: 'Demonstration for this computer only',
    sentence:
      'This database is a demonstration, which people enter without password: it is served to this computer only. Remove PROLONGE_PUBLIC_URL and keep PROLONGE_HOST=127.0.0.1, or choose another database with PROLONGE_DATABASE_URL.',
  },
  'demo-only': {
    title: 'For the demonstration only',
    sentence:
      'The trial accounts exist only in a demonstration database, from this computer. Sign in with your own account.',
  },
};
