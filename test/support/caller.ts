import type { INestApplicationContext } from '@nestjs/common';
import { OperatorAccess } from '../../src/accounts/access/access.js';
import type { Caller } from '../../src/accounts/access/caller.js';
import { Database } from '../../src/database/database.js';
import { Tenancy } from '../../src/database/tenancy/tenancy.js';

/** Every organisation, as the operator sees them. */
export const EVERYWHERE = Tenancy.everyone();

/** Who acts in tests whose subject is not who acts. */
export const SOMEBODY: Caller = { ...new OperatorAccess('cli').as('inventory.import'), actor: 'test' };

/** Some organisations only. */
export const only = (...ids: readonly string[]): Tenancy => Tenancy.of(ids);

/** SQL as written, on the rows of all organisations; a change needs `write`. */
export const sql = (app: INestApplicationContext, text: string, mode: 'read' | 'write' = 'read'): Promise<unknown[]> =>
  app.get(Database)[mode](EVERYWHERE, (db) => db.query(text));
