import type { Caller } from '../accounts/access/caller.js';
import { OPERATOR_ACCESS } from './operator-access.js';

/** The operator as the caller of what a command does, for every organisation. */
export const OPERATOR: Caller = OPERATOR_ACCESS.as('inventory.import');
