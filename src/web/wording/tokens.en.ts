import { counted } from './counted.js';
import type { tokensFr } from './tokens.fr.js';

const n = counted('en');

export const tokensEn: typeof tokensFr = {
  title: 'API tokens',
  purpose: 'With what other programs read the fleet or bring inventories to it.',
  make: 'Make a token',
  list: {
    caption: (count) => n(count, 'token', 'tokens'),
    captionRange: (from, to, count) => `${from} to ${to} of ${n(count, 'token', 'tokens')}`,
    name: 'Name',
    prefix: 'Beginning',
    organisation: 'Organisation',
    rights: 'Rights',
    madeBy: 'Made by',
    lastUsed: 'Last used',
    expires: 'End',
    state: 'State',
  },
  rights: { read: 'read', write: 'read and import' },
  state: { live: 'live', expired: 'expired', revoked: 'revoked' },
  byOperator: 'the operator',
  empty: {
    title: 'No token yet',
    sentence: 'You will find here the tokens of your organisations, their end and their last use.',
    action: 'Make a first token',
  },
  new: {
    title: 'Make an API token',
    purpose: 'A token may never do more than the person who made it, and ends with their account.',
    name: 'What is it for?',
    nameHint: 'For example: nightly GLPI inventory',
    rights: 'Rights',
    days: 'Life in days',
    daysHint: (most) => `From 1 to ${most}. A token is replaced before its end.`,
    submit: 'Make the token',
  },
  made: {
    title: 'Token made',
    purpose: (name) => `Give it to the program “${name}”.`,
    secret: 'Token',
    how: 'To be sent in the header of each request:',
    back: 'See the tokens',
  },
  one: {
    purpose: 'What it allows, until when, and how to end it.',
    revokeTitle: 'Revoke',
    revoke: (name, lastUsed) => `The token “${name}” will stop working at once, for ever. Last used: ${lastUsed}.`,
    submit: 'Revoke this token',
    cancel: 'Change nothing',
    revoked: 'The token is revoked: it no longer works.',
  },
};
