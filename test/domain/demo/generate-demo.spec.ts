import { describe, expect, it, jest } from '@jest/globals';
import { Siren } from '../../../src/accounts/domain/siren.js';
import { generateDemo } from '../../../src/demo/generate-demo.js';
import { dateOnly } from '../../../src/kernel/date-only.js';

const today = dateOnly('2026-11-23');
const fleet = await generateDemo(1, today);
const devices = fleet.truth.reduce((sum, { devices }) => sum + devices, 0);

describe('the demonstration', () => {
  it('writes the same bytes for the same seed and day, whenever it runs', async () => {
    jest.useFakeTimers({
      now: new Date('2031-05-04T12:00:00Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask', 'setInterval', 'performance', 'hrtime'],
    });
    try {
      const again = await generateDemo(1, today);
      expect(again.exports.filter((each, rank) => !each.content.equals(fleet.exports[rank]!.content))).toEqual([]);
      expect({ ...again, exports: [] }).toEqual({ ...fleet, exports: [] });
    } finally {
      jest.useRealTimers();
    }
  });

  it('tells another story with another seed', async () => {
    const other = await generateDemo(2, today);
    expect(other.exports.some((each, rank) => each.content.equals(fleet.exports[rank]!.content))).toBe(false);
  });

  it('has about 2,500 devices whatever the seed', async () => {
    expect(Math.abs(devices - 2500)).toBeLessThan(250);
    for (const seed of [7, 42]) {
      const { truth } = await generateDemo(seed, today);
      expect(Math.abs(truth.reduce((sum, each) => sum + each.devices, 0) - 2500)).toBeLessThan(250);
    }
  });

  it('shows one métropole above eight communes, and a CCAS under its commune', () => {
    const kinds = fleet.organisations.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'commune')).toHaveLength(8);
    const parentOf = new Map(fleet.organisations.map(({ code, parentCode }) => [code, parentCode]));
    for (const { code, parentCode } of fleet.organisations) {
      expect(parentCode === null ? 'METROPOLE' : parentOf.has(parentCode) ? 'known' : 'unknown').toBe(
        code === 'METROPOLE' ? 'METROPOLE' : 'known',
      );
    }
    expect(parentOf.get('CCAS-ORVELANE')).toBe('ORVELANE');
  });

  it('gives SIREN with a right key that nobody was ever assigned', () => {
    const numbers = fleet.organisations.map(({ siren }) => Siren.parse(siren).digits);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const siren of numbers) expect(Number(siren)).toBeLessThan(199_968);
  });

  it('names a site of a known organisation in each organisation', () => {
    const withSites = new Set(fleet.sites.map(({ organisationCode }) => organisationCode));
    expect([...withSites]).toEqual(fleet.organisations.map(({ code }) => code));
  });
});
