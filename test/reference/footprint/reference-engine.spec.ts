import { describe, expect, it } from '@jest/globals';
import { electricityOfPower } from '../../../src/footprint/domain/electricity-of-power.js';
import { lifeCycleFootprint } from '../../../src/footprint/domain/life-cycle.js';
import { kgCo2e, kgCo2ePerKwh, share, years } from '../../../src/kernel/quantity.js';
import { exactly } from './exactly.js';

/** Inputs of BoaviztAPI 2.4.1, and its answers for France as they are printed. */
const ARCHETYPES = [
  ['laptop-pro', 181, 35_040, 75, 0.3, 19.32, 64.6, 258.3],
  ['laptop-perso', 175, 43_800, 75, 0.3, 19.32, 54.3, 271.6],
  ['desktop', 277, 52_560, 175, 0.3, 45.07, 91.2, 547.4],
  ['monitor', 64.7, 57_816, 55, 0.3, 14.16, 24.0, 158.2],
  ['smartphone', 84, 21_900, 1, 0.3, 0.26, 33.9, 84.6],
  ['tablet', 75.9, 26_280, 7.5, 0.3, 1.93, 27.2, 81.7],
  ['tv-pro', 152, 70_080, 300, 0.3, 77.26, 96.3, 770],
  ['tv-perso', 360, 70_080, 300, 0.3, 77.26, 122.3, 978],
  ['box', 36.1, 43_800, 10, 1, 8.58, 15.8, 79.0],
  ['usb-stick', 6.25, 43_800, 0.3, 0.05, 0.01, 1.3, 6.3],
  ['external-ssd', 109, 43_800, 2.5, 0.05, 0.11, 21.9, 109.5],
  ['external-hdd', 15.8, 43_800, 7.75, 0.05, 0.33, 3.5, 17.5],
  ['vr-headset-lcd', 45.9, 43_800, 692, 0.01, 5.94, 15.1, 75.6],
  ['vr-headset-oled', 89.4, 43_800, 710, 0.01, 6.1, 24.0, 119.9],
] as const;

const FRANCE = 0.098;
const FACTORS = { EEE: 0.38, FRA: FRANCE, WOR: 0.39, DEU: 0.422, USA: 0.37, GBR: 0.246, CHN: 0.55 };

type Inputs = { embodied: number; lifeHours: number; watts: number; ratio: number; factor: number; hours: number };

/** The reference engine's own formula, in hours: embodied capped at the whole device, use never. */
const referenceEngine = ({ embodied, lifeHours, watts, ratio, factor, hours }: Inputs) => ({
  embodied: embodied * Math.min(1, hours / lifeHours),
  use: (watts / 1000) * ratio * hours * factor,
});

function ours({ embodied, lifeHours, watts, ratio, factor, hours }: Inputs) {
  return lifeCycleFootprint({
    embodied: exactly(kgCo2e(embodied), 'kgCO2e'),
    electricityPerYear: exactly(electricityOfPower(watts, share(ratio)), 'kWh/year'),
    lifetimeYears: years(lifeHours / 8760),
    heldYears: years(hours / 8760),
    electricity: { kgCo2ePerKwh: kgCo2ePerKwh(factor), sourceId: 'example' },
  });
}

describe('the engine, given the inputs of the reference engine', () => {
  it.each(ARCHETYPES)('finds its unrounded answers for %s', (...archetype) => {
    const [, embodied, lifeHours, watts, ratio, usePerYear, oneYear, wholeLife] = archetype;
    for (const factor of Object.values(FACTORS)) {
      for (const hours of [0, 1, 2000, 8760, lifeHours, 87_600]) {
        const inputs = { embodied, lifeHours, watts, ratio, factor, hours };
        const [found, expected] = [ours(inputs), referenceEngine(inputs)];
        expect(Math.abs(found.embodied.central - expected.embodied)).toBeLessThan(1e-9);
        expect(Math.abs(found.use.central - expected.use)).toBeLessThan(1e-9);
        expect(Math.abs(found.total.central - expected.embodied - expected.use)).toBeLessThan(1e-9);
      }
    }
    const held = (hours: number) => ours({ embodied, lifeHours, watts, ratio, factor: FRANCE, hours });
    // It prints in as many digits as its interval deserves: half a unit of the last one.
    expect(Math.abs(held(8760).usePerYear.central - usePerYear)).toBeLessThan(0.0051);
    expect(Math.abs(held(8760).total.central - oneYear)).toBeLessThan(0.051);
    expect(Math.abs(held(lifeHours).total.central - wholeLife)).toBeLessThan(0.51);
  });

  it('keeps the embodied footprint at 181 over ten years while use grows to 193.158', () => {
    const ten = ours({ embodied: 181, lifeHours: 35_040, watts: 75, ratio: 0.3, factor: FRANCE, hours: 87_600 });
    expect(ten.embodied.central).toBe(181);
    expect(ten.use.central).toBeCloseTo(193.158, 9);
  });
});
