import type { EntityManager } from 'typeorm';

/** What must always be true of the stored inventory: a sentence, and a query that counts the rows for which it is not. */
const INVENTORY_INVARIANTS: readonly { readonly check: string; readonly breaches: string }[] = [
  {
    check: 'every device belongs to an organisation',
    breaches: `SELECT count(*) AS n FROM device
      WHERE NOT EXISTS (SELECT 1 FROM organisation WHERE organisation.id = device."organisationId")`,
  },
  {
    check: 'every device was created by one event',
    breaches: `SELECT count(*) AS n FROM device WHERE 1 <>
      (SELECT count(*) FROM device_event WHERE device_event."deviceId" = device.id AND device_event.kind = 'created')`,
  },
  {
    check: 'every event belongs to a device of the same organisation',
    breaches: `SELECT count(*) AS n FROM device_event WHERE NOT EXISTS (SELECT 1 FROM device
      WHERE device.id = device_event."deviceId" AND device."organisationId" = device_event."organisationId")`,
  },
  {
    check: 'no row waits for an import that was applied',
    breaches: `SELECT count(*) AS n FROM import_row WHERE EXISTS (SELECT 1 FROM inventory_import
      WHERE inventory_import.id = import_row."importId" AND inventory_import.stage = 'applied')`,
  },
];

/** The invariants with the number of rows that break each. */
export async function checkInventory(db: EntityManager): Promise<readonly { check: string; rows: number }[]> {
  const results: { check: string; rows: number }[] = [];
  for (const { check, breaches } of INVENTORY_INVARIANTS) {
    const [row] = await db.query<{ n: number }[]>(breaches);
    results.push({ check, rows: Number(row?.n ?? 0) });
  }
  return results;
}
