import type { INestApplicationContext } from '@nestjs/common';
import { sql } from './caller.js';

/** What the inventory holds, each row as the engine gives it; the imports' own rows are their history and are left out. */
const TABLES = ['device', 'device_event', 'field_lock', 'import_row', 'import_undo'] as const;

/** The stored inventory as one text, equal only when every table is, byte for byte. */
export async function inventoryTables(app: INestApplicationContext): Promise<string> {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const rows = (await sql(app, `SELECT * FROM ${table}`)).map((row) => JSON.stringify(row)).sort();
      return [table, ...rows].join('\n');
    }),
  );
  return tables.join('\n');
}
