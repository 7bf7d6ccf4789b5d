import type { AddCommand } from './command.js';
import { addBackup } from './backup.command.js';
import { addDemo } from './demo.command.js';
import { addDevice } from './device.command.js';
import { addDevices } from './devices.command.js';
import { addFootprint } from './footprint.command.js';
import { addImport } from './import.command.js';
import { addLifespan } from './lifespan.command.js';
import { addMigrate } from './migrate.command.js';
import { addPurge } from './purge.command.js';
import { addRestore } from './restore.command.js';
import { addServe } from './serve.command.js';
import { addToken } from './token.command.js';
import { addUser } from './user.command.js';
import { addVerify } from './verify.command.js';

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly AddCommand[] = [
  addImport,
  addDevices,
  addDevice,
  addFootprint,
  addLifespan,
  addServe,
  addDemo,
  addUser,
  addToken,
  addMigrate,
  addBackup,
  addRestore,
  addPurge,
  addVerify,
];
