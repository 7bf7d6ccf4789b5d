import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACCOUNTING_VIEWS, accountingView } from '../../../src/footprint/domain/accounting-view.js';
import { BASES } from '../../../src/footprint/domain/basis.js';
import type { YearAsked } from '../../../src/footprint/domain/device-year.js';
import { footprintOfTables } from '../../../src/footprint/footprint-of-tables.js';
import { readProducts } from '../../../src/footprint/products-table.js';
import type { Device } from '../../../src/inventory/devices/device.js';
import { DEVICE_FIELD_NAMES } from '../../../src/inventory/domain/device-fields.js';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { DEVICE_STATUSES } from '../../../src/inventory/domain/device-status.js';
import { addDays, dateOnly } from '../../../src/kernel/date-only.js';
import { months } from '../../../src/kernel/quantity.js';
import type { CarbonTotals } from '../../../src/reporting/carbon-tally.js';
import { FleetCarbonSurveyor } from '../../../src/reporting/fleet-carbon-surveyor.js';

const footprints = footprintOfTables();
const LEDGERS = ['embodied', 'use', 'total', 'avoided'] as const;
const unknown = Object.fromEntries(DEVICE_FIELD_NAMES.map((name) => [name, null])) as unknown as Device;
const someDay = fc.option(fc.integer({ min: 0, max: 5_000 }).map((days) => addDays(dateOnly('2013-01-01'), days)));
const products = readProducts();

/** Devices of real models, without category at times, of three sites of two organisations. */
const someDevice: fc.Arbitrary<Device> = fc
  .record({
    product: fc.option(fc.constantFrom(...products), { freq: 4 }),
    saysCategory: fc.boolean(),
    category: fc.constantFrom(...CATEGORIES, null),
    organisationId: fc.constantFrom('valombre', 'orvelane'),
    siteName: fc.constantFrom('Mairie', 'École', null),
    status: fc.option(fc.constantFrom(...DEVICE_STATUSES)),
    ...{ purchasedOn: someDay, inServiceOn: someDay, retiredOn: someDay },
  })
  .map(({ product, saysCategory, category, ...device }) => ({
    ...unknown,
    ...device,
    ...{ manufacturer: product?.manufacturer ?? 'Orvelane', model: product?.name ?? 'Hautecendre' },
    category: product !== null && saysCategory ? product.category : category,
  }));

const SOME_YEAR: YearAsked = {
  ...{ year: 2026, basis: 'ademe', view: accountingView('reference-life'), today: dateOnly('2026-11-25') },
  fleetLives: new Map(),
};

const someQuestion: fc.Arbitrary<YearAsked> = fc.record({
  year: fc.integer({ min: 2013, max: 2030 }),
  basis: fc.constantFrom(...BASES),
  view: fc.constantFrom(...ACCOUNTING_VIEWS.map((kind) => accountingView(kind))),
  today: fc.constant(dateOnly('2026-11-25')),
  fleetLives: fc.constant(new Map()),
});

function surveyOf(devices: readonly Device[], asked: YearAsked) {
  const surveyor = new FleetCarbonSurveyor(footprints, asked);
  for (const device of devices) surveyor.add(device);
  return surveyor.conclude(months(12), null);
}

const sum = (parts: readonly CarbonTotals[], of: (part: CarbonTotals) => number): number =>
  parts.reduce((total, part) => total + of(part), 0);

describe('the year of a fleet whose models are known', () => {
  it('counts a device as the product that its organisation says it is, and that of another by its words', () => {
    const model = 'Portable du service technique';
    const named: Device = { ...unknown, category: 'laptop', manufacturer: 'Dell', model };
    const aliases = { productOf: (id: string) => (id === 'valombre' ? 'dell-latitude-5420' : null) };
    const asked = { ...SOME_YEAR, basis: 'maker', aliases } as const;
    const devices = ['valombre', 'orvelane'].map((organisationId) => ({ ...named, organisationId }));
    expect(surveyOf(devices, asked).total.precision).toMatchObject({ model: 1, category: 1 });
    expect(surveyOf(devices, { ...asked, basis: 'ademe' }).otherBasis.precision).toMatchObject({
      model: 1,
      category: 1,
    });
  });

  it('is the sum of its organisations, of its sites, of its categories and of its levels, on both bases, low ≤ central ≤ high', () => {
    fc.assert(
      fc.property(fc.array(someDevice, { maxLength: 30 }), someQuestion, (devices, asked) => {
        const { total, otherBasis, ...cuts } = surveyOf(devices, asked);
        for (const cut of [cuts.byOrganisation, cuts.bySite, cuts.byCategory]) {
          const parts = cut.map(({ totals }) => totals);
          expect(sum(parts, (part) => part.devices)).toBe(total.devices);
          for (const ledger of LEDGERS) {
            expect(sum(parts, (part) => part[ledger]?.central ?? 0)).toBeCloseTo(total[ledger]?.central ?? 0, 6);
          }
          total.ladder.forEach(({ devices: count, kgCo2e }, rung) => {
            expect(sum(parts, ({ ladder }) => ladder[rung]!.devices)).toBe(count);
            expect(sum(parts, ({ ladder }) => ladder[rung]!.kgCo2e)).toBeCloseTo(kgCo2e, 6);
          });
        }
        for (const totals of [total, otherBasis]) {
          expect(totals.ladder.reduce((kg, { kgCo2e }) => kg + kgCo2e, 0)).toBeCloseTo(totals.total?.central ?? 0, 6);
          expect(totals.ladder.reduce((count, rung) => count + rung.devices, 0)).toBe(devices.length);
          for (const figure of LEDGERS.flatMap((ledger) => totals[ledger] ?? [])) {
            expect(figure.low <= figure.central && figure.central <= figure.high).toBe(true);
            expect(figure.basis).toBe(totals === total ? asked.basis : BASES.find((basis) => basis !== asked.basis));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds up over all years to what its devices embody, neither more nor less', () => {
    fc.assert(
      fc.property(fc.array(someDevice, { maxLength: 6 }), someQuestion, (devices, asked) => {
        const years = Array.from({ length: 40 }, (_, index) => ({ ...asked, year: 2010 + index }));
        const booked = sum(
          years.map((year) => surveyOf(devices, year).total),
          ({ embodied }) => embodied?.central ?? 0,
        );
        const counted = footprints.years(asked);
        const whole = devices.map((device) => counted.of(device));
        const embodied = whole.reduce((kg, one) => kg + (one.kind === 'known' ? one.reference.embodied.central : 0), 0);
        expect(booked).toBeCloseTo(embodied, 6);
      }),
      { numRuns: 30 },
    );
  });
});
