import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DeviceData } from '../../../src/inventory/domain/device-fields.js';
import { lotDevices } from '../../../src/inventory/domain/rows/lot-devices.js';
import { importTable, interpret, vocabulary } from '../../builders/imported-table.js';

const lot = (row: string, quantity: number): readonly DeviceData[] => {
  const [read] = interpret(`Nom;Type;Modèle;Lieu;État;Quantité\n${row}`);
  return lotDevices(read?.data as DeviceData, quantity, vocabulary.makers);
};
const numbers = (devices: readonly DeviceData[]): (string | null)[] => devices.map(({ externalId }) => externalId);

describe('the devices of a row that counts several', () => {
  const row = 'Salle 3;Écran;Dell P2419H;Mairie;En service;12';

  it('are the same ones when the row is read again, and more of them when it counts more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 40 }), (before, more) => {
        const [old, fresh] = [numbers(lot(row, before)), numbers(lot(row, before + more))];
        expect(new Set(fresh).size).toBe(before + more);
        expect(fresh.slice(0, before)).toEqual(old);
      }),
      { numRuns: 20 },
    );
  });

  it('stay the same ones when their state, their price or the case of a word changes', () => {
    const changed = lot('SALLE 3;Écran;Dell P2419H;mairie;En stock;12', 3);
    expect(numbers(changed)).toEqual(numbers(lot(row, 3)));
    expect(changed.map(({ status }) => status)).toEqual(['in-stock', 'in-stock', 'in-stock']);
  });

  it('are others in another place, and bear the rank in their name', () => {
    expect(numbers(lot('Salle 3;Écran;Dell P2419H;École;En service;12', 2))).not.toEqual(numbers(lot(row, 2)));
    expect(lot(row, 2).map(({ name }) => name)).toEqual(['Salle 3 (1)', 'Salle 3 (2)']);
  });

  it('are imported once, however often the row comes', () => {
    const file = `Type;Modèle;Lieu;Quantité\nÉcran;Dell P2419H;Mairie;12\nPortable;Latitude 5420;École;7`;
    const first = importTable(file);
    expect(first.devices).toHaveLength(19);
    const again = importTable(file, first.devices);
    expect([again.devices.length, again.document.counts.unchanged]).toEqual([19, 2]);
    expect(again.document.devices).toEqual({ created: 0, updated: 0, unchanged: 19 });
  });
});
