import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { DEVICE_FIELD_NAMES, type DeviceData } from '../../../src/inventory/domain/device-fields.js';
import { firstChanges } from '../../../src/inventory/domain/edits/first-changes.js';
import { fieldOrigins } from '../../../src/inventory/domain/edits/field-origins.js';
import { FieldReader } from '../../../src/inventory/domain/edits/field-reader.js';
import { fieldText } from '../../../src/inventory/domain/edits/field-text.js';
import { reviewEdit, type FieldTexts } from '../../../src/inventory/domain/edits/review-edit.js';
import { reconcile, type FieldChanges } from '../../../src/inventory/domain/identity/reconcile.js';
import { Draft } from '../../../src/inventory/domain/rows/draft.js';
import { vocabulary } from '../../builders/imported-table.js';

const reader = new FieldReader(vocabulary, dateOnly('2026-11-23'));

/** A laptop of the town hall, in service since 2021. */
const aDevice = (changes: Partial<DeviceData> = {}): DeviceData => ({
  ...new Draft().data,
  ...{ assetTag: 'VAL-0001', serialNumber: 'SNLAP0001', manufacturer: 'Dell', model: 'Latitude 5420' },
  ...{ category: 'laptop', status: 'in-service', inServiceOn: dateOnly('2021-09-15') },
  ...changes,
});
const faults = (texts: FieldTexts, device = aDevice()) =>
  reviewEdit(device, texts, reader).faults.map(({ field, code }) => [field, code]);

describe('a correction by hand', () => {
  it('reads every stored value back as it is shown', () => {
    const values = {
      serialNumber: fc.stringMatching(/^[A-Z]{3}[0-9]{4,9}$/),
      category: fc.constantFrom(...CATEGORIES),
      purchasePriceCents: fc.integer({ min: 1, max: 100_000_000 }),
      ramGb: fc.constantFrom(0.5, 4, 16, 256, 1024),
      storageGb: fc.constantFrom(0.25, 64, 512, 16_000),
      batteryHealthPct: fc.constantFrom(0, 7.5, 100),
      storageKind: fc.constantFrom('ssd', 'hdd', 'emmc'),
      purchasedOn: fc.constantFrom('2016-02-29', '2024-12-03'),
    };
    for (const field of DEVICE_FIELD_NAMES) {
      const value = (values as Partial<Record<string, fc.Arbitrary<string | number>>>)[field];
      if (value === undefined) continue;
      fc.assert(
        fc.property(value, (stored) => {
          expect(reader.read(field, fieldText(field, stored))).toEqual({ value: stored, problem: null });
        }),
        { numRuns: 30 },
      );
    }
  });

  it('can read every field there is, and a blank empties it', () => {
    for (const field of DEVICE_FIELD_NAMES) expect(reader.read(field, ' ')).toEqual({ value: null, problem: null });
  });

  it('changes only what is written otherwise, and keeps the rest', () => {
    const { changes, after } = reviewEdit(
      aDevice(),
      { model: 'Latitude 5430', assetTag: 'VAL-0001', notes: '' },
      reader,
    );
    expect(changes).toEqual({ model: ['Latitude 5420', 'Latitude 5430'] });
    expect(after).toEqual(aDevice({ model: 'Latitude 5430' }));
  });

  it('is refused at the field, for the reasons for which a file would be', () => {
    expect(faults({ purchasedOn: '31/02/2020' })).toEqual([['purchasedOn', 'date-unreadable']]);
    expect(faults({ purchasedOn: '2031-01-01' })).toEqual([['purchasedOn', 'date-in-future']]);
    expect(faults({ serialNumber: 'To be filled by O.E.M.' })).toEqual([['serialNumber', 'identifier-placeholder']]);
    expect(faults({ imei: '123' })).toEqual([['imei', 'imei-invalid']]);
    expect(faults({ category: 'toaster', storageKind: 'tape' })).toEqual([
      ['category', 'category-unknown'],
      ['storageKind', 'storage-kind-unknown'],
    ]);
    expect(faults({ retiredOn: '2024-01-01' })).toEqual([['retiredOn', 'status-contradicts-date']]);
    expect(faults({ retiredOn: '2024-01-01', status: 'retired' })).toEqual([]);
    expect(faults({ assetTag: '', serialNumber: '' })).toEqual([['serialNumber', 'row-without-identity']]);
  });
});

describe('a locked field', () => {
  it('is left by a row, which says so, and the others follow the row', () => {
    const incoming = { ...new Draft().data, model: 'Latitude 9999', siteName: 'Mairie', manufacturer: 'DELL Inc.' };
    const { after, changes, keptLocked } = reconcile(
      incoming,
      aDevice(),
      vocabulary.makers,
      new Set(['model', 'manufacturer', 'status'] as const),
    );
    expect(changes).toEqual({ siteName: [null, 'Mairie'] });
    expect(after).toEqual(aDevice({ siteName: 'Mairie' }));
    expect(keptLocked).toEqual(['model']);
  });
});

describe('what creating a device changed', () => {
  it('is told by what it is now and what happened since, whatever that was', () => {
    const created = aDevice({ notes: 'x' });
    const first = firstChanges(created);
    expect(first).toMatchObject({ model: [null, 'Latitude 5420'], notes: [null, 'x'], category: [null, 'laptop'] });
    expect(first.siteName).toBeUndefined();
    const now = { ...created, notes: null, siteName: 'Mairie', model: 'C' };
    const since: readonly FieldChanges[] = [
      { model: ['Latitude 5420', 'B'], siteName: [null, 'École'] },
      { notes: ['x', null], siteName: ['École', 'Mairie'], model: ['B', 'C'] },
    ];
    expect(firstChanges(now, since)).toEqual(first);
  });
});

describe('the origin of a field', () => {
  const event = (importId: string | null, recordedAt: string, on: string, changes: object) => ({
    ...{ importId, recordedAt, changes, actor: 'a', occurredOn: dateOnly(on) },
  });

  it('is the last event that changed it: an import, or a person', () => {
    const origins = fieldOrigins([
      event('i1', '2026-01-01T23:30:00.000Z', '2026-01-02', { model: [null, 'A'], notes: [null, 'x'] }),
      event(null, '2026-02-01T08:00:00.000Z', '2026-02-01', { model: ['A', 'B'] }),
    ]);
    expect(origins).toEqual({
      model: { by: 'hand', importId: null, actor: 'a', at: '2026-02-01T08:00:00.000Z', on: '2026-02-01' },
      notes: { by: 'import', importId: 'i1', actor: 'a', at: '2026-01-01T23:30:00.000Z', on: '2026-01-02' },
    });
  });
});
