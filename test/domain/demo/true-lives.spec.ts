import { describe, expect, it } from '@jest/globals';
import type { DemoDevice } from '../../../src/demo/device.js';
import { demoDevices } from '../../../src/demo/generate-demo.js';
import { inventoryStart } from '../../../src/demo/organisation-fleet.js';
import { ORGANISATION_PROFILES } from '../../../src/demo/organisations.js';
import { TRUE_LIVES } from '../../../src/demo/true-lives.js';
import { CATEGORIES, type Category } from '../../../src/inventory/domain/category.js';
import { dateOnly, daysBetween } from '../../../src/kernel/date-only.js';

const today = dateOnly('2026-11-23');
const SEEDS = [1, 2, 3, 4];

type Observed = DemoDevice & { startedOn: string };

const observed: readonly Observed[] = SEEDS.flatMap((seed) =>
  [...demoDevices(seed, today)].flatMap(([code, devices]) => {
    const profile = ORGANISATION_PROFILES.find((each) => each.code === code)!;
    return devices.map((device) => ({ ...device, startedOn: inventoryStart(profile, today) }));
  }),
);

const years = (from: string, to: string): number => daysBetween(dateOnly(from), dateOnly(to)) / 365.25;

/** Failures that the true law announces over the ages at which the inventory watched this device. */
function announced(device: Observed, category: Category): number {
  const { shape, scaleYears } = TRUE_LIVES[category];
  if (device.inServiceOn === null) return 0;
  const entry = Math.max(0, years(device.inServiceOn, device.startedOn));
  const exit = years(device.inServiceOn, device.reason === null ? today : device.lastSeenOn);
  return (Math.max(entry, exit) / scaleYears) ** shape - (entry / scaleYears) ** shape;
}

describe('the lives of the demonstration', () => {
  it.each(CATEGORIES.filter((category) => category !== 'mobile-phone'))(
    'has as many failures of %s as its true law announces, entry delayed until the inventory began',
    (category) => {
      const devices = observed.filter(({ kind }) => kind === category);
      const failures = devices.filter(({ reason }) => reason === 'failure').length;
      const expected = devices.reduce((sum, device) => sum + announced(device, category), 0);
      expect(Math.abs(failures - expected)).toBeLessThan(3.5 * Math.sqrt(expected));
    },
  );

  it('would look shorter to whoever takes the mean age of failed devices for a life', () => {
    const failed = observed.filter(({ kind, reason }) => kind === 'laptop' && reason === 'failure');
    const mean = failed.reduce((sum, each) => sum + years(each.inServiceOn!, each.lastSeenOn), 0) / failed.length;
    expect(mean).toBeLessThan(6);
  });

  it('has nothing left before its inventory began, nothing after today, and dates in their order', () => {
    const wrong = observed.filter((device) => {
      const days = [device.purchasedOn, device.inServiceOn ?? device.purchasedOn, device.lastSeenOn, today];
      const ordered = days.every((day, rank) => rank === 0 || day >= days[rank - 1]!);
      const known = device.retiredOn === null || device.retiredOn >= device.startedOn;
      return !ordered || !known || (device.status === 'retired') !== (device.retiredOn !== null);
    });
    expect(wrong).toEqual([]);
  });

  it('has three causes of leaving in every organisation of some size', () => {
    for (const code of ['VM', 'ORV', 'BRI', 'MTC']) {
      const causes = new Set(
        observed.filter(({ assetTag }) => assetTag.startsWith(`${code}-`)).map(({ reason }) => reason),
      );
      expect([...causes].sort()).toEqual(['failure', 'missing', null, 'policy']);
    }
  });
});
