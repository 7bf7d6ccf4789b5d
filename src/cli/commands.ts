import type { AddCommand } from './command.js';

/** A command as the help names it; the rest of it is loaded when it runs, so that the help need not wait for every service. */
export type ListedCommand = {
  readonly name: string;
  /** what must be given, as the help shows it */
  readonly given?: string;
  readonly says: string;
  readonly load: () => Promise<AddCommand>;
};

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'import',
    given: '<file>',
    says: 'bring an inventory file (CSV, XLSX, ODS, agent JSON or XML) to the inventory',
    load: async () => (await import('./import.command.js')).addImport,
  },
  {
    name: 'devices',
    says: 'list devices, oldest first',
    load: async () => (await import('./devices.command.js')).addDevices,
  },
  {
    name: 'device',
    given: '<ref>',
    says: 'everything known of one device: life, carbon, advice, events',
    load: async () => (await import('./device.command.js')).addDevice,
  },
  {
    name: 'footprint',
    says: 'carbon of devices',
    load: async () => (await import('./footprint.command.js')).addFootprint,
  },
  {
    name: 'lifespan',
    says: 'how long devices serve',
    load: async () => (await import('./lifespan.command.js')).addLifespan,
  },
  {
    name: 'serve',
    says: 'serve the pages and the API on this computer',
    load: async () => (await import('./serve.command.js')).addServe,
  },
  {
    name: 'demo',
    says: 'fill an empty database with an invented métropole',
    load: async () => (await import('./demo.command.js')).addDemo,
  },
  {
    name: 'user',
    says: 'people: who may come, and as what',
    load: async () => (await import('./user.command.js')).addUser,
  },
  {
    name: 'token',
    says: 'tokens: what programs sign in with',
    load: async () => (await import('./token.command.js')).addToken,
  },
  {
    name: 'migrate',
    says: 'create the database, or bring it to this version',
    load: async () => (await import('./migrate.command.js')).addMigrate,
  },
  {
    name: 'backup',
    given: '<file>',
    says: 'copy the embedded database into one file, also while the server runs',
    load: async () => (await import('./backup.command.js')).addBackup,
  },
  {
    name: 'restore',
    given: '<file>',
    says: 'put a backup in the place of the embedded database, which is kept; the server must be stopped',
    load: async () => (await import('./restore.command.js')).addRestore,
  },
  {
    name: 'purge',
    says: 'forget what has served its time, as the server does every day',
    load: async () => (await import('./purge.command.js')).addPurge,
  },
  {
    name: 'verify',
    says: 'check the integrity of the database and of its records',
    load: async () => (await import('./verify.command.js')).addVerify,
  },
];
