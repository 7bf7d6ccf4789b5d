import type { EntityManager, QueryRunner } from 'typeorm';
import type { Tenancy } from './tenancy.js';

/** The setting by which a transaction tells PostgreSQL for which organisations it works; unset, it sees none. */
const SETTING = 'prolonge.organisations';
const EVERYONE = '*';

const isPostgres = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'postgres';

/** Subqueries: PostgreSQL works the setting out once a statement, not once a row (`npm run benchmark -- row-level-security`). */
const inReach = (column: string): string =>
  `(SELECT current_setting('${SETTING}', true)) = '${EVERYONE}'
    OR "${column}" = ANY ((SELECT string_to_array(current_setting('${SETTING}', true), ','))::text[])`;

/** Second belt of the tenancy, in PostgreSQL itself: the owner of the table is held to it too, a superuser is not. */
export async function protectTable(runner: QueryRunner, table: string, column = 'organisationId'): Promise<void> {
  if (!isPostgres(runner)) return;
  await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY tenancy ON "${table}" USING (${inReach(column)})`);
}

/** Undoes `protectTable`. */
export async function unprotectTable(runner: QueryRunner, table: string): Promise<void> {
  if (!isPostgres(runner)) return;
  await runner.query(`DROP POLICY tenancy ON "${table}"`);
  await runner.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
}

/** Why row-level security would let everything pass on this connection; null when it holds, or on SQLite, which has none. */
export async function passesBy(db: EntityManager): Promise<string | null> {
  if (db.dataSource.options.type !== 'postgres') return null;
  const [role] = await db.query<{ name: string; passes: boolean }[]>(
    'SELECT rolname AS name, rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user',
  );
  return role?.passes === false
    ? null
    : `the role ${role?.name ?? '?'} passes it: connect as one without SUPERUSER and BYPASSRLS`;
}

/** The statement that tells it to the transaction that is open; ids are checked, since they stand in the text. */
export function tellTenancy({ ids }: Tenancy): string {
  const wrong = ids?.find((id) => !/^[0-9a-z-]{1,36}$/.test(id));
  if (wrong !== undefined) throw new Error(`${wrong} is no identifier of an organisation`);
  return `SELECT set_config('${SETTING}', '${ids?.join(',') ?? EVERYONE}', true)`;
}
