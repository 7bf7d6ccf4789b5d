import { addDays, type DateOnly } from '../../kernel/date-only.js';
import type { Random } from '../../kernel/random.js';
import { OUT_OF_SCOPE_KINDS, type DemoDevice, type OutOfScopeKind } from '../device.js';
import { between } from '../dice.js';
import type { DemoTruth } from '../demo-fleet.js';
import type { Row, Sheet } from './sheet.js';

const MACHINE_ROOM: Readonly<Record<OutOfScopeKind, readonly [string, string, number]>> = {
  server: ['Dell', 'PowerEdge R750', 6890],
  switch: ['Cisco', 'Catalyst 2960-X', 1450],
  'access-point': ['Aruba', 'AP-515', 520],
  ups: ['APC', 'Smart-UPS 1500', 610],
};

/** The lines of the file from its first to its last, and what an importer should count in them. */
export function layOut(
  random: Random,
  sheet: Sheet,
  fleet: readonly DemoDevice[],
  today: DateOnly,
): { readonly rows: readonly Row[]; readonly truth: Omit<DemoTruth, 'organisationCode'> } {
  const write = (device: DemoDevice): Row => sheet.columns.map(([, cell]) => cell(device, random));
  const listed = fleet.filter(sheet.includes);
  const rows = listed.map(write);
  const duplicates = listed.length === 0 ? 0 : sheet.duplicates;
  for (let rank = 0; rank < duplicates; rank++) repeatOne(random, rows);
  const like = fleet[0];
  for (let rank = 0; rank < sheet.outOfScope && like !== undefined; rank++) {
    insert(random, rows, write(machineRoomPiece(random, like, rank, today)));
  }
  const count = rows.length;
  const blank = sheet.columns.map(() => '');
  for (let rank = 0; rank < sheet.blankLines; rank++) insert(random, rows, blank);
  const above = sheet.above ?? [];
  const below = sheet.below?.(count) ?? [];
  return {
    rows: [...above, sheet.columns.map(([header]) => header), ...rows, ...below],
    truth: { fileName: sheet.fileName, rows: count, devices: listed.length, outOfScope: sheet.outOfScope, duplicates },
  };
}

/** A line of before, once more, further down. */
function repeatOne(random: Random, rows: Row[]): void {
  const source = between(random, 0, rows.length - 1);
  const original = rows[source];
  if (original !== undefined) rows.splice(between(random, source + 1, rows.length), 0, original);
}

/** Anywhere but first, so that the row under the header is a device. */
function insert(random: Random, rows: Row[], row: Row): void {
  rows.splice(between(random, Math.min(1, rows.length), rows.length), 0, row);
}

/** A server or a switch, in the shoes of a device of the same organisation. */
function machineRoomPiece(random: Random, like: DemoDevice, rank: number, today: DateOnly): DemoDevice {
  const kind = OUT_OF_SCOPE_KINDS[rank % OUT_OF_SCOPE_KINDS.length] ?? 'server';
  const [manufacturer, model, priceEur] = MACHINE_ROOM[kind];
  const purchasedOn = addDays(today, -between(random, 400, 2200));
  return {
    ...like,
    kind,
    manufacturer,
    model,
    reference: model,
    serialNumber: `FOC${String(between(random, 1_000_000, 9_999_999))}`,
    assetTag: `${like.assetTag.split('-')[0] ?? ''}-INF-${String(rank + 1).padStart(3, '0')}`,
    name: `${kind === 'server' ? 'SRV' : 'NET'}-${String(rank + 1).padStart(2, '0')}`,
    imei: null,
    agent: '',
    department: 'Systèmes d’information',
    purchasedOn,
    inServiceOn: addDays(purchasedOn, 30),
    recordedOn: addDays(purchasedOn, 30),
    warrantyEndsOn: addDays(purchasedOn, 5 * 365),
    lastSeenOn: today,
    status: 'in-service',
    retiredOn: null,
    reason: null,
    reasonWords: '',
    priceCents: priceEur * 100,
    system: null,
    cpu: '',
    ramGb: null,
    storageGb: null,
    storageKind: null,
  };
}
