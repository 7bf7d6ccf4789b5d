import { describe, expect, it } from '@jest/globals';
import { addDays, dateOnly } from '../../../../src/kernel/date-only.js';
import { seededRandom } from '../../../../src/kernel/random.js';
import { BacktestTally } from '../../../../src/lifespan/domain/backtest/backtest-tally.js';
import { backtest } from '../../../../src/lifespan/domain/backtest/backtest.js';
import { curveForecast } from '../../../../src/lifespan/domain/backtest/curve-forecast.js';
import { lawForecast } from '../../../../src/lifespan/domain/backtest/law-forecast.js';
import type { FleetDevice } from '../../../../src/lifespan/domain/evidence/fleet-device.js';
import { publishedLaw } from '../../../../src/lifespan/domain/life-law.js';
import { readPriors } from '../../../../src/lifespan/lifespan-tables.js';

const [START, FROZEN, TODAY] = [dateOnly('2018-01-01'), dateOnly('2025-06-01'), dateOnly('2026-06-01')];
const LAPTOP = readPriors().find(({ category }) => category === 'laptop')!;
const priorOf = () => LAPTOP;

const device = (parts: Partial<Record<keyof FleetDevice, string | null>>): FleetDevice =>
  ({
    ...{ organisationId: 'valombre', siteName: 'Mairie', category: 'laptop', manufacturer: 'Orvelane', model: 'H14' },
    ...{ status: 'in-service', purchasedOn: null, inServiceOn: '2020-01-01', lastSeenOn: TODAY, retiredOn: null },
    ...{ retirementReason: null, recordedOn: START, confirmedOn: TODAY },
    ...parts,
  }) as FleetDevice;
const gone = (retiredOn: string, retirementReason: string) =>
  device({ status: 'retired', retiredOn, retirementReason });

function tallyOf(devices: readonly FleetDevice[], observedFrom = START): BacktestTally {
  const tally = new BacktestTally(FROZEN, TODAY);
  for (const one of devices) tally.add(one, observedFrom);
  return tally;
}
const laptops = (devices: readonly FleetDevice[]) => backtest(tallyOf(devices), priorOf).categories[0];

/** A fleet bought over twelve years: laptops fail by the published law, and are retired by rule near six years. */
function drawnFleet(seed: number, size: number): FleetDevice[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => {
    const inServiceOn = addDays(TODAY, -Math.ceil(random() * 12 * 365));
    const fails = LAPTOP.scaleYears * 365.25 * (-Math.log(1 - random())) ** (1 / LAPTOP.shape);
    const retires = (5 + 2 * random()) * 365.25;
    const retiredOn = addDays(inServiceOn, Math.ceil(Math.min(fails, retires)));
    if (retiredOn > TODAY) return device({ inServiceOn });
    return { ...gone(retiredOn, fails < retires ? 'failure' : 'policy'), inServiceOn };
  });
}

describe('a forecast made on a past day', () => {
  it('knows the history until that day, and follows the devices in service on it', () => {
    const found = laptops([
      gone('2023-05-01', 'failure'),
      gone('2025-06-01', 'policy'), // gone on that very day: history
      gone('2025-06-02', 'failure'),
      gone('2026-01-15', 'policy'),
      device({}),
    ]);
    expect(found).toMatchObject({ inService: 3, failures: { seen: 1 } });
    expect(tallyOf([gone('2023-05-01', 'failure'), device({})]).groups.get('laptop')!.known.size).toBe(1);
  });

  it('leaves out what was bought since, or not yet observed', () => {
    expect(laptops([device({ inServiceOn: '2025-06-01' }), device({ inServiceOn: '2025-09-01' })])).toBeUndefined();
    expect(tallyOf([device({})], dateOnly('2025-06-02')).groups.size).toBe(0);
  });

  it('says the same whatever happened since', () => {
    const fleet = drawnFleet(7, 400);
    const whatWas = fleet.map((one) => (one.retiredOn !== null && one.retiredOn > FROZEN ? device({ inServiceOn: one.inServiceOn }) : one)); // prettier-ignore
    const [seen, unseen] = [laptops(fleet)!, laptops(whatWas)!];
    expect(seen.departures).toMatchObject({ expected: unseen.departures!.expected, low: unseen.departures!.low });
    expect([seen.departures!.seen > 0, unseen.departures!.seen]).toEqual([true, 0]);
  });

  it('says nothing of departures where too few devices told a curve', () => {
    expect(laptops([device({}), gone('2026-01-15', 'policy')])).toMatchObject({ departures: null, inService: 2 });
  });

  it('holds what happens within its interval about as often as it says', () => {
    let [departures, failures] = [0, 0];
    for (let seed = 1; seed <= 60; seed += 1) {
      const found = laptops(drawnFleet(seed, 500))!;
      if (found.departures!.outcome === 'within') departures += 1;
      if (found.failures!.outcome === 'within') failures += 1;
    }
    expect(departures).toBeGreaterThanOrEqual(48); // nine in ten of 60, less three standard errors
    expect(failures).toBeGreaterThanOrEqual(48);
  });

  it('is called wrong when the fleet is not what it was: a rule that became shorter', () => {
    const emptied = drawnFleet(3, 500).map((one) => (one.retiredOn === null && one.inServiceOn! < '2023-01-01' ? { ...one, ...gone('2026-02-01', 'policy'), inServiceOn: one.inServiceOn } : one)); // prettier-ignore
    expect(laptops(emptied)!.departures!.outcome).toBe('above');
    expect(laptops(drawnFleet(3, 500).map((one) => (one.retiredOn !== null && one.retiredOn > FROZEN ? device({ inServiceOn: one.inServiceOn }) : one)))!.departures!.outcome).toBe('below'); // prettier-ignore
  });
});

describe('what a curve expects', () => {
  const steps = [{ age: 10, atRisk: 10, events: 2, survival: 0.8, se: 0, low: null, high: null, hazard: 0.2 }];
  const followed = { age: 5, ahead: 10, stayed: 10, count: 3, left: 0, failed: 0 };

  it('has the play of chance and the doubt on the curve, which all devices share', () => {
    // 3 × 0.2 leave; variance 3 × 0.2 × 0.8 = 0.48, and (3 × 0.8)² × 2/(10 × 8) = 0.144
    expect(curveForecast(steps, [followed])).toEqual({ expected: expect.closeTo(0.6, 12), sd: expect.closeTo(Math.sqrt(0.624), 12), unsaid: 0 }); // prettier-ignore
    const past = { ...followed, age: 10 };
    expect(curveForecast(steps, [past])).toEqual({ expected: 0, sd: 0, unsaid: 0 });
  });

  it('counts apart the devices older than any that stayed', () => {
    const ended = [{ ...steps[0]!, survival: 0, events: 10 }];
    expect(curveForecast(ended, [{ ...followed, age: 12 }])).toEqual({ expected: 0, sd: 0, unsaid: 3 });
  });
});

describe('what a law expects', () => {
  it('is the hazard that devices went through while they were in service', () => {
    const [law, rest] = [publishedLaw(LAPTOP), { ahead: 365, left: 0, failed: 0 }];
    const year = lawForecast(law, [{ ...rest, age: 1000, stayed: 365, count: 10 }]);
    const none = lawForecast(law, [{ ...rest, age: 1000, stayed: 0, count: 10 }]);
    expect(none.expected).toBeCloseTo(0, 12);
    expect(year.low).toBeLessThan(year.expected);
    expect(year.expected).toBeLessThan(year.high);
    // Gamma mixture: 4 ln(1 + D/4) for each
    const hazard =
      (1365 / 365.25 / LAPTOP.scaleYears) ** LAPTOP.shape - (1000 / 365.25 / LAPTOP.scaleYears) ** LAPTOP.shape;
    expect(year.expected).toBeCloseTo(10 * 4 * Math.log(1 + hazard / 4), 10);
  });
});
