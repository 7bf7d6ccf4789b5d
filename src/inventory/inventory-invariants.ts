import type { Invariant } from '../database/invariant.js';

/** What must always be true of the stored inventory. */
export const INVENTORY_INVARIANTS: readonly Invariant[] = [
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
    check: 'every lock is of a field of a device of the same organisation',
    breaches: `SELECT count(*) AS n FROM field_lock WHERE NOT EXISTS (SELECT 1 FROM device
      WHERE device.id = field_lock."deviceId" AND device."organisationId" = field_lock."organisationId")`,
  },
  {
    check: 'no row waits for an import that was applied',
    breaches: `SELECT count(*) AS n FROM import_row WHERE EXISTS (SELECT 1 FROM inventory_import
      WHERE inventory_import."readingId" = import_row."readingId" AND inventory_import.stage IN ('applied', 'undone'))`,
  },
  {
    check: 'no state before an import is kept but for an applied one, once for each device it updated',
    breaches: `SELECT count(*) AS n FROM import_undo WHERE NOT EXISTS (SELECT 1 FROM inventory_import
      JOIN device_event ON device_event."importId" = inventory_import.id AND device_event.kind = 'updated'
      WHERE inventory_import.id = import_undo."importId" AND inventory_import.stage = 'applied'
        AND device_event."deviceId" = import_undo."deviceId")`,
  },
];
