import { describe, expect, it } from '@jest/globals';
import type { DeviceData } from '../../../src/inventory/domain/device-fields.js';
import { DuplicateWatch } from '../../../src/inventory/domain/identity/duplicate-watch.js';
import { identityConflict } from '../../../src/inventory/domain/identity/identity-conflict.js';
import { identityKeys, keysToLookUp } from '../../../src/inventory/domain/identity/identity-keys.js';
import { reconcile } from '../../../src/inventory/domain/identity/reconcile.js';
import { sameSerial } from '../../../src/inventory/domain/identity/same-serial.js';
import { Draft } from '../../../src/inventory/domain/rows/draft.js';
import { importTable, vocabulary } from '../../builders/imported-table.js';

const { makers } = vocabulary;

/** A laptop of which only what is given is known. */
const aDevice = (known: Partial<DeviceData>): DeviceData => ({ ...new Draft().data, category: 'laptop', ...known });

const keys = (known: Partial<DeviceData>): string[] =>
  identityKeys(aDevice(known), makers).map(({ kind, value }) => `${kind}=${value}`);

describe('what identifies a device', () => {
  it('is listed from the surest, whatever the case and the spaces', () => {
    const known = {
      name: 'pc-1',
      imei: '356938035643809',
      assetTag: 'inv 12',
      serialNumber: ' 4gh7 kq2 ',
      manufacturer: 'Dell Inc.',
      uuid: '{4c4c4544-0047}',
      externalId: 'glpi-7',
    };
    expect(keys(known)).toEqual([
      'serial=4GH7KQ2|Dell',
      'asset-tag=INV12',
      'uuid=4C4C4544-0047',
      'imei=356938035643809',
      'external-id=GLPI-7',
      'name=PC-1',
    ]);
  });

  it('is the same for a spreadsheet and for an agent', () => {
    expect(keys({ serialNumber: '4GH7KQ2', manufacturer: 'HP' })).toEqual(
      keys({ serialNumber: '4gh7kq2', manufacturer: 'Hewlett-Packard' }),
    );
  });

  it('is a name only when there is nothing else', () => {
    const all = identityKeys(aDevice({ name: 'Bulldozer', assetTag: 'BBK-5960598' }), makers);
    expect(keysToLookUp(all).map((key) => key.kind)).toEqual(['asset-tag']);
    expect(keysToLookUp(identityKeys(aDevice({ name: 'Ecran 1' }), makers)).map((key) => key.kind)).toEqual(['name']);
  });

  it('as a serial number is shared by two makers only when both are known and differ', () => {
    expect(sameSerial('4GH7KQ2|Dell', '4GH7KQ2|Dell')).toBe(true);
    expect(sameSerial('4GH7KQ2|Dell', '4GH7KQ2|')).toBe(true);
    expect(sameSerial('4GH7KQ2|Dell', '4GH7KQ2|HP')).toBe(false);
    expect(sameSerial('4GH7KQ2|Dell', '4GH7KQ|Dell')).toBe(false);
  });

  it('as a bare number of the source tells computers from screens, which systems number apart', () => {
    expect(keys({ externalId: '12', category: 'laptop' })).toEqual(keys({ externalId: '12', category: 'desktop' }));
    expect(keys({ externalId: '12', category: 'monitor' })).toEqual(['external-id=12@monitor']);
    expect(keys({ externalId: 'd0000001-0000', category: 'monitor' })).toEqual(['external-id=D0000001-0000']);
  });

  it('fits in its column, however letters grow in capitals', () => {
    expect(identityKeys(aDevice({ name: 'ß'.repeat(160) }), makers)[0]?.value).toHaveLength(200);
  });
});

describe('a device found by one identity', () => {
  it('is another one when its serial number is another: a question, not an update', () => {
    const incoming = aDevice({ assetTag: 'INV-1', serialNumber: 'AAA111', manufacturer: 'Dell' });
    const existing = aDevice({ assetTag: 'INV-1', serialNumber: 'BBB222', manufacturer: 'Dell' });
    expect(identityConflict(incoming, existing, 'asset-tag', makers)).toEqual({
      foundBy: 'asset-tag',
      contradictedBy: 'serial',
      known: 'BBB222',
    });
  });

  it('is the same when its tag has changed and its serial number has not', () => {
    const incoming = aDevice({ assetTag: 'NEW-1', serialNumber: 'AAA111' });
    const existing = aDevice({ assetTag: 'OLD-9', serialNumber: 'AAA111' });
    expect(identityConflict(incoming, existing, 'serial', makers)).toBeNull();
  });

  it('is the same when one side does not know its serial number', () => {
    const existing = aDevice({ assetTag: 'INV-1', serialNumber: 'BBB222' });
    expect(identityConflict(aDevice({ assetTag: 'INV-1' }), existing, 'asset-tag', makers)).toBeNull();
  });

  it('by the number of its source is another one when its tag is another', () => {
    const incoming = aDevice({ externalId: 'd1', assetTag: 'INV-1' });
    const existing = aDevice({ externalId: 'd1', assetTag: 'INV-2' });
    expect(identityConflict(incoming, existing, 'external-id', makers)).toMatchObject({
      contradictedBy: 'asset-tag',
      known: 'INV-2',
    });
  });

  it('is another one behind a UUID cloned with its disk', () => {
    const incoming = aDevice({ uuid: 'U1', serialNumber: 'AAA111' });
    const existing = aDevice({ uuid: 'U1', serialNumber: 'BBB222' });
    expect(identityConflict(incoming, existing, 'uuid', makers)?.contradictedBy).toBe('serial');
  });
});

describe('a row and the device it describes', () => {
  const existing = aDevice({ serialNumber: 'AAA111', manufacturer: 'Dell Inc.', siteName: 'Accueil', ramGb: 8 });

  it('make a new device when there is none', () => {
    expect(reconcile(existing, null, makers)).toEqual({
      action: 'created',
      changes: {},
      after: existing,
      keptLocked: [],
    });
  });

  it('tell each field before and after', () => {
    const { action, changes, after } = reconcile(aDevice({ ramGb: 16, siteName: 'Cave' }), existing, makers);
    expect(action).toBe('updated');
    expect(changes).toEqual({ ramGb: [8, 16], siteName: ['Accueil', 'Cave'] });
    expect(after).toEqual({ ...existing, ramGb: 16, siteName: 'Cave' });
  });

  it('change nothing by what the row does not say', () => {
    expect(reconcile(new Draft().data, existing, makers)).toEqual({
      action: 'unchanged',
      changes: {},
      after: existing,
      keptLocked: [],
    });
  });

  it('change nothing by another writing of the maker', () => {
    expect(reconcile(aDevice({ manufacturer: 'DELL' }), existing, makers).action).toBe('unchanged');
    expect(reconcile(aDevice({ manufacturer: 'HP' }), existing, makers).changes).toEqual({
      manufacturer: ['Dell Inc.', 'HP'],
    });
  });

  it('leave a field alone that a person locked', () => {
    const locked = new Set(['siteName'] as const);
    expect(reconcile(aDevice({ siteName: 'Cave', ramGb: 16 }), existing, makers, locked).changes).toEqual({
      ramGb: [8, 16],
    });
  });
});

describe('inside one file', () => {
  it('a row written twice is kept once, the other rejected with the number of the first', () => {
    const { document } = importTable(`
      Nom;Modèle
      Ecran 1;27BK550Y
      Ecran 2;27BK550Y
      Ecran 1;27BK550Y
      Ecran 1;27BK550Y`);
    expect(document.counts).toMatchObject({ created: 2, rejected: 2 });
    expect(document.problems.map(({ row, code, message }) => [row, code, message.split('\u202f')[0]])).toEqual([
      [4, 'row-duplicate', 'Ligne identique à la ligne 2'],
      [5, 'row-duplicate', 'Ligne identique à la ligne 2'],
    ]);
  });

  it('a device described twice differently is kept once, and the first row is named', () => {
    const { document, devices } = importTable('N° de série;RAM\n4GH7KQ2;8 Go\n4gh7kq2;16 Go');
    expect(document.problems).toEqual([
      expect.objectContaining({ row: 3, code: 'identity-twice-in-file', severity: 'error', value: '4gh7kq2' }),
    ]);
    expect(document.problems[0]?.message).toContain('4gh7kq2');
    expect(devices.map((device) => device.ramGb)).toEqual([8]);
  });

  it('one serial number of two makers is two devices, but not when one maker is unknown', () => {
    const created = (...rows: string[]): number =>
      importTable(['N° de série;Fabricant', ...rows].join('\n')).document.counts.created;
    expect(created('4GH7KQ2;Dell', '4GH7KQ2;HP')).toBe(2);
    expect(created('4GH7KQ2;Dell', '4GH7KQ2;')).toBe(1);
    expect(created('4GH7KQ2;', '4GH7KQ2;HP')).toBe(1);
    expect(created('4GH7KQ2;Dell', '4GH7KQ2;HP', '4GH7KQ2;Hewlett-Packard')).toBe(2);
  });

  it('a serial number without maker is met among as many makers as the file has', () => {
    const watch = new DuplicateWatch();
    const see = (position: number, serialNumber: string, manufacturer: string | null): number | null => {
      const data = aDevice({ serialNumber, manufacturer });
      return watch.see({ position, cells: [String(position)] }, identityKeys(data, makers))?.firstRow ?? null;
    };
    for (let at = 1; at <= 150; at++) expect(see(at, `SN${at}`, `Maker ${at}`)).toBeNull();
    expect([see(201, 'SN7', null), see(202, 'SN149', null), see(203, 'SN999', null)]).toEqual([7, 149, null]);
    expect(see(204, 'SN999', 'Maker 3')).toBe(203);
  });

  it('names that repeat do not matter when the devices have a tag', () => {
    const { document } = importTable('Name;Asset Tag\nBulldozer;YOO-5936907\nBulldozer;HNY-7340937');
    expect(document.counts.created).toBe(2);
  });

  it('four machines with the filler of a factory for a serial number stay four', () => {
    const rows = [1, 2, 3, 4].map((at) => `PC-${at};To be filled by O.E.M.`);
    expect(importTable(['Nom;Numéro de série', ...rows].join('\n')).document.counts.created).toBe(4);
  });

  it('nearly equal serial numbers are different devices', () => {
    const file = 'serial number\nPSV75EZ0070170003614j00\nPSV75EZ007017000361800';
    expect(importTable(file).document.counts.created).toBe(2);
  });

  it('five thousand different rows have no duplicate', () => {
    const watch = new DuplicateWatch();
    let found = 0;
    for (let at = 1; at <= 5_000; at++) {
      const data = aDevice({ serialNumber: `SN${at}`, manufacturer: 'Dell', assetTag: `INV-${at}` });
      if (watch.see({ position: at, cells: [`SN${at}`, `INV-${at}`] }, identityKeys(data, makers))) found++;
    }
    expect(found).toBe(0);
  });
});
