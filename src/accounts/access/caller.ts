import type { Tenancy } from '../../database/tenancy/tenancy.js';

/** Who does something, and for which organisations: what every method that changes something asks for. */
export type Caller = {
  /** as the record of acts names it: `person:<id>`, `token:<id>`, `cli`, `demo` */
  readonly actor: string;
  readonly tenancy: Tenancy;
};
