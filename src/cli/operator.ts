import { OperatorAccess } from '../accounts/access/access.js';
import type { Caller } from '../accounts/access/caller.js';

/** Who runs a command: whoever holds the shell of the server, for every organisation. */
export const OPERATOR: Caller = new OperatorAccess('cli').as('inventory.import');
