import { OperatorAccess } from '../accounts/access/access.js';

/** Who runs a command, with all that they may do: whoever holds the shell of the server. */
export const OPERATOR_ACCESS = new OperatorAccess('cli');
