import type { accountsFr } from './accounts.fr.js';

export const accountsEn: typeof accountsFr = {
  role: {
    administrator: 'Administrator',
    'asset-manager': 'Asset manager',
    procurement: 'Procurement',
    reader: 'Reader',
    partner: 'Partner',
    'api-client': 'Program',
  },
  roleDoes: {
    administrator:
      'invites people, gives roles, makes tokens and webhooks, reads the record of acts, imports and reads the fleet',
    'asset-manager': 'imports inventories, reads the fleet and its advice',
    procurement: 'reads the fleet and its advice to prepare purchases',
    reader: 'reads the fleet and its figures',
    partner: 'sees the organisations that theirs works with, without their fleet',
    'api-client': 'reads the fleet or brings inventories to it, through the API',
  },
  reach: {
    organisation: 'this organisation alone',
    subtree: 'it and those below it',
  },
  held: (role, organisation, reach) =>
    reach === 'subtree' ? `${role}: ${organisation} and the organisations below it` : `${role}: ${organisation}`,
  noRole: 'no role',
  status: { invited: 'invited', active: 'active', deactivated: 'closed' },
  locked: 'locked for a while',
  method: {
    password: 'password',
    oidc: 'identity provider',
    link: 'link received',
    demo: 'demonstration button',
  },
  browser: (browser, system) => `${browser} on ${system}`,
  unknownBrowser: 'Browser not recognised',
  never: 'never',
  email: 'E-mail address',
  password: 'Password',
  organisation: 'Organisation',
  roleLabel: 'Role',
  reachLabel: 'Reach',
  passwordRules:
    'At least 12 characters. A sentence of four or five unrelated words will do: no capital, digit or sign is required. Passwords that everybody knows, and those made of your name or organisation, are refused.',
  onceOnly: 'Copy it now: it will not be shown again.',
};
