import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { DomainError } from '../../../src/kernel/domain-error.js';
import { DEVICE_FIELDS, DEVICE_FIELD_NAMES, type DeviceData } from '../../../src/inventory/domain/device-fields.js';
import { reconcile } from '../../../src/inventory/domain/identity/reconcile.js';
import { Draft } from '../../../src/inventory/domain/rows/draft.js';
import { rowNature } from '../../../src/inventory/domain/understanding/row-nature.js';
import { importTable, interpret, understand, vocabulary } from '../../builders/imported-table.js';

const { makers } = vocabulary;

const cell = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '',
      'Dell',
      'Portable',
      'Serveur',
      '12/06/2018',
      '4GH7KQ2',
      'PC-1',
      'Total',
      '16 Go',
      '-',
      '__proto__',
    ),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const HEADER = [
  'Nom',
  'Numéro de série',
  'Type',
  'Modèle',
  'Fabricant',
  'Statut',
  "Date d'achat",
  'Prix',
  'RAM',
  'Quantité',
  'Notes',
  'Date de réforme',
];
const tables = fc
  .array(fc.array(cell, { minLength: 1, maxLength: HEADER.length + 1 }), { minLength: 1, maxLength: 12 })
  .map((rows) => [HEADER, ...rows]);
const isRow = (cells: readonly string[]): boolean => rowNature(cells, HEADER) === 'data';
const withRows = tables.filter((table) => table.slice(1).some(isRow));

describe('an import, whatever the cells', () => {
  it('counts each row exactly once', () => {
    fc.assert(
      fc.property(withRows, (table) => {
        const { counts, file } = importTable(table).document;
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(file.rows);
        expect(file.rows).toBe(table.slice(1).filter(isRow).length);
      }),
    );
  });

  it('done twice changes nothing the second time', () => {
    fc.assert(
      fc.property(withRows, (table) => {
        const first = importTable(table);
        const again = importTable(table, first.devices);
        expect(again.devices).toEqual(first.devices);
        expect(again.document.counts).toEqual({
          ...first.document.counts,
          created: 0,
          unchanged: first.document.counts.created,
        });
      }),
    );
  });

  it('keeps only texts that fit, and numbers that are finite', () => {
    fc.assert(
      fc.property(withRows, (table) => {
        for (const { data } of interpret(table)) {
          for (const field of DEVICE_FIELD_NAMES) {
            const value = data[field];
            const shape = DEVICE_FIELDS[field];
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            else if (value !== null && 'length' in shape) expect(value.length).toBeLessThanOrEqual(shape.length);
          }
        }
      }),
    );
  });

  it('says the same of the columns in any order', () => {
    const orders = fc.shuffledSubarray(
      HEADER.map((_header, at) => at),
      { minLength: HEADER.length },
    );
    fc.assert(
      fc.property(withRows, orders, (table, order) => {
        const full = table.map((row) => HEADER.map((_header, at) => row[at] ?? ''));
        fc.pre(full.slice(1).some(isRow));
        const shuffled = full.map((row) => order.map((at) => row[at] ?? ''));
        fc.pre(
          full.every(
            (row, at) =>
              rowNature(row, HEADER) ===
              rowNature(
                shuffled[at] ?? [],
                order.map((from) => HEADER[from] ?? ''),
              ),
          ),
        );
        expect(interpret(shuffled).map((row) => row.data)).toEqual(interpret(full).map((row) => row.data));
      }),
      { numRuns: 50 },
    );
  });

  it('of any table ends in an understanding or in a refusal with a code', () => {
    const anyTable = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(anyTable, (table) => {
        try {
          expect(understand(table).rowCount).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
  });
});

describe('reconciling', () => {
  const known = fc.record({
    name: fc.option(fc.constantFrom('PC-1', 'PC-2')),
    manufacturer: fc.option(fc.constantFrom('Dell', 'DELL', 'Dell Inc.', 'HP')),
    siteName: fc.option(fc.constantFrom('Accueil', 'Cave')),
    ramGb: fc.option(fc.constantFrom(8, 16)),
    purchasedOn: fc.option(fc.constantFrom(dateOnly('2018-06-12'), dateOnly('2024-02-29'))),
  });
  const devices: fc.Arbitrary<DeviceData> = known.map((fields) => ({ ...new Draft().data, ...fields }));

  it('twice is reconciling once, and a blank never erases', () => {
    fc.assert(
      fc.property(devices, devices, (incoming, existing) => {
        const { after, changes } = reconcile(incoming, existing, makers);
        expect(reconcile(incoming, after, makers).action).toBe('unchanged');
        for (const field of DEVICE_FIELD_NAMES) {
          if (incoming[field] === null) expect(after[field]).toBe(existing[field]);
          const change = changes[field];
          expect(change ? change[1] : existing[field]).toBe(after[field]);
        }
      }),
    );
  });
});
