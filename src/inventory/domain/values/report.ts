import type { Facts } from '../../../kernel/domain-error.js';
import type { ProblemCode } from '../problem-codes.js';

/** How a value reader says that it could not take a cell as it is. */
export type Report = (code: ProblemCode, facts?: Facts) => void;

/** Reads the text of one cell; null: nothing is said, or what is said was reported. */
export type ReadCell<Value> = (text: string, report: Report) => Value | null;
