import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../../src/kernel/date-only.js';
import { EvidenceTally } from '../../../../src/lifespan/domain/evidence/evidence-tally.js';
import { modelKey } from '../../../../src/lifespan/domain/evidence/model-key.js';
import { deviceEvidence, EVIDENCE_GAPS, GAPS_THAT_EXCLUDE, type FleetDevice } from '../../../../src/lifespan/domain/evidence/fleet-device.js'; // prettier-ignore
import { ObservationStarts, siteKey } from '../../../../src/lifespan/domain/evidence/observation-starts.js';

const [START, TODAY] = [dateOnly('2020-01-01'), dateOnly('2026-01-01')];

/** A laptop of the town hall of Valombre, in service since 2018, recorded in 2020 and seen on the last day of 2025. */
const aDevice = (changes: Partial<Record<keyof FleetDevice, string | null>> = {}): FleetDevice =>
  ({
    organisationId: 'valombre',
    siteName: 'Mairie',
    category: 'laptop',
    manufacturer: 'Orvelane',
    model: 'Hautecendre 14',
    status: 'in-service',
    purchasedOn: '2017-12-01',
    inServiceOn: '2018-01-01',
    lastSeenOn: '2025-12-31',
    retiredOn: null,
    retirementReason: null,
    recordedOn: '2020-01-01',
    confirmedOn: '2025-06-01',
    ...changes,
  }) as FleetDevice;

const told = (changes: Partial<Record<keyof FleetDevice, string | null>> = {}) => deviceEvidence(aDevice(changes), START, TODAY); // prettier-ignore

describe('what a device of the inventory tells of its life', () => {
  it('runs from its first day in service, counted since its site records departures, to the last day it was seen', () => {
    expect(told()).toEqual({ life: { entry: 730, exit: 2921, cause: 'censored' }, gaps: [] });
  });

  it('takes the purchase for its first day, and what the source last said for its last, and says so', () => {
    expect(told({ inServiceOn: null })).toEqual({
      life: { entry: 761, exit: 2952, cause: 'censored' },
      gaps: ['purchase-for-first-day'],
    });
    expect(told({ lastSeenOn: null })).toEqual({
      life: { entry: 730, exit: 2708, cause: 'censored' },
      gaps: ['record-for-last-day'],
    });
  });

  it('ends at its retirement with its reason, or without one, which is said', () => {
    const retired = { status: 'retired', retiredOn: '2023-01-01' };
    expect(told({ ...retired, retirementReason: 'policy' })).toEqual({
      life: { entry: 730, exit: 1826, cause: 'policy' },
      gaps: [],
    });
    for (const retirementReason of [null, 'unknown']) {
      expect(told({ ...retired, retirementReason })).toMatchObject({
        life: { cause: 'unknown' },
        gaps: ['retired-without-reason'],
      });
    }
  });

  it('ends, when it is missing or struck off as lost, on the day it was last seen', () => {
    const lost = { life: { entry: 730, exit: 1096, cause: 'missing' }, gaps: [] };
    expect(told({ status: 'missing', lastSeenOn: '2021-01-01' })).toEqual(lost);
    expect(told({ status: 'retired', retiredOn: '2024-01-01', retirementReason: 'missing', lastSeenOn: '2021-01-01' })).toEqual(lost); // prettier-ignore
  });

  it.each([
    [{ inServiceOn: null, purchasedOn: null }, 'no-first-day'],
    [{ inServiceOn: null, status: 'in-stock' }, 'never-in-service'],
    [{ status: 'retired' }, 'retired-without-day'],
    [{ status: 'retired', retiredOn: '2027-01-01' }, 'retired-without-day'],
    [{ status: 'missing', lastSeenOn: null }, 'missing-never-seen'],
    [{ inServiceOn: '2026-06-01' }, 'last-before-first'],
    [{ status: 'retired', retiredOn: '2019-06-01', retirementReason: 'failure' }, 'never-observed'],
    [{ category: null }, 'no-category'],
  ])('is nothing when the record does not allow it: %j', (changes, gap) => {
    const { life, gaps } = told(changes);
    expect(life).toBeNull();
    expect(gaps).toContain(gap);
    expect(GAPS_THAT_EXCLUDE).toContain(gap);
  });
});

describe('the day since which a site records departures', () => {
  it('is that of its first record, or of an earlier departure on record, or the one declared; each site has its own', () => {
    const starts = new ObservationStarts();
    const late = aDevice({ siteName: 'Médiathèque', recordedOn: '2023-05-01' });
    for (const device of [aDevice(), aDevice({ recordedOn: '2021-01-01' }), late]) starts.add(device);
    expect([starts.of(aDevice()), starts.of(late)]).toEqual(['2020-01-01', '2023-05-01']);
    starts.add(aDevice({ retiredOn: '2016-03-01', recordedOn: '2020-01-01' }));
    expect(starts.of(aDevice())).toBe('2016-03-01');
    expect(starts.of(aDevice({ organisationId: 'orvelane', recordedOn: '2022-02-02' }))).toBe('2022-02-02');
    const declared = new ObservationStarts(new Map([[siteKey(late), dateOnly('2019-09-01')]]));
    declared.add(late);
    expect(declared.of(late)).toBe('2019-09-01');
  });
});

describe('a fleet told device by device', () => {
  const fleet = [
    aDevice(),
    aDevice({ model: 'HAUTECENDRE 14', manufacturer: 'orvelane' }),
    aDevice({ model: null }),
    aDevice({ category: 'monitor', status: 'retired' }),
    aDevice({ category: null, siteName: null }),
  ];
  const tallied = (devices: readonly FleetDevice[]): EvidenceTally => {
    const tally = new EvidenceTally();
    for (const device of devices) tally.add(device, START, TODAY);
    return tally;
  };

  it('counts lives by category and model, and how many records lack what', () => {
    const tally = tallied(fleet);
    expect([tally.devices, tally.used]).toEqual([5, 3]);
    const laptops = tally.lives.get('laptop')!;
    expect([laptops.get(modelKey(aDevice()))?.used, laptops.get('')?.used, tally.lives.has('monitor')]).toEqual([2, 1, false]); // prettier-ignore
    expect(EVIDENCE_GAPS.filter((gap) => tally.gaps[gap] > 0)).toEqual(['retired-without-day', 'no-category', 'no-model', 'no-site']); // prettier-ignore
  });

  it('is the same told in two halves', () => {
    const merged = tallied(fleet.slice(0, 2));
    merged.merge(tallied(fleet.slice(2)));
    expect(merged).toEqual(tallied(fleet));
  });
});

describe('a model is one model however it is written', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Dell Inc.', 'Latitude 5410'],
    ['DELL', 'Dell Latitude 5410'],
    ['dell', 'latitude  5410'],
  ];
  it.each(same)('%s, %s', (manufacturer, model) => {
    expect(modelKey({ manufacturer, model })).toBe(modelKey({ manufacturer: 'Dell', model: 'Latitude 5410' }));
  });

  it('other makers, other models and unknown models stay apart', () => {
    const keys = [
      { manufacturer: 'Dell', model: 'Latitude 5410' },
      { manufacturer: 'Dell', model: 'Latitude 5420' },
      { manufacturer: 'Orvel', model: 'Latitude 5410' },
      { manufacturer: null, model: 'Latitude 5410' },
      { manufacturer: 'Dell', model: null },
    ].map(modelKey);
    expect(new Set(keys).size).toBe(5);
  });
});
