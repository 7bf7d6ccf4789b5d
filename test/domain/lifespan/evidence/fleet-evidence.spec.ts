import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../../src/kernel/date-only.js';
import { EvidenceTally } from '../../../../src/lifespan/domain/evidence/evidence-tally.js';
import type { FleetDevice } from '../../../../src/lifespan/domain/evidence/fleet-device.js';
import { FleetEvidence } from '../../../../src/lifespan/domain/evidence/fleet-evidence.js';
import { GroupEvidence, type PriorOf } from '../../../../src/lifespan/domain/evidence/group-evidence.js';
import { ObservationStarts } from '../../../../src/lifespan/domain/evidence/observation-starts.js';
import { readPriors } from '../../../../src/lifespan/lifespan-tables.js';

const priors = readPriors();
const priorOf: PriorOf = (asked) => priors.find(({ category }) => category === asked) ?? null;
const [START, TODAY] = [dateOnly('2018-01-01'), dateOnly('2026-01-01')];

/** Twenty laptops of one model, in service since 2019, of which so many failed in 2021. */
function twentyLaptops(organisationId: string, failures: number) {
  const [tally, starts] = [new EvidenceTally(), new ObservationStarts()];
  for (let index = 0; index < 20; index += 1) {
    const failed = index < failures;
    const device = {
      ...{ organisationId, siteName: 'Mairie', category: 'laptop', manufacturer: 'Orvelane', model: 'Hautecendre 14' },
      ...{ status: failed ? 'retired' : 'in-service', purchasedOn: null, inServiceOn: '2019-03-01' },
      ...{ retiredOn: failed ? '2021-03-01' : null, retirementReason: failed ? 'failure' : null, lastSeenOn: null },
      ...{ recordedOn: START, confirmedOn: TODAY },
    } as FleetDevice;
    starts.add(device);
    tally.add(device, START, TODAY);
  }
  return { group: new GroupEvidence(tally, priorOf), starts };
}

const evidenceOf = (failures: Readonly<Record<string, number>>) =>
  new FleetEvidence(new Map(Object.entries(failures).map(([id, count]) => [id, twentyLaptops(id, count)])), priorOf);
const HAUTECENDRE = ['laptop', 'Orvelane', 'Hautecendre 14'] as const;

describe('what several organisations know of their devices', () => {
  it('tells a device from the history of its own organisation, whoever else is looked at', () => {
    const [alone, both] = [evidenceOf({ valombre: 8 }), evidenceOf({ valombre: 8, lourcy: 0 })];
    expect(both.model('valombre', ...HAUTECENDRE)).toEqual(alone.model('valombre', ...HAUTECENDRE));
    expect(both.model('lourcy', ...HAUTECENDRE)!.law.scaleYears).toBeGreaterThan(
      2 * both.model('valombre', ...HAUTECENDRE)!.law.scaleYears,
    );
    expect(both.tallyOf('valombre').used).toBe(20);
  });

  it('looks at them together for a page about both', () => {
    const both = evidenceOf({ valombre: 8, lourcy: 0 });
    expect(both.tally.used).toBe(40);
    expect(both.categoryOfAll('laptop')!.own.failures).toBe(8);
    expect(both.modelOfAll(...HAUTECENDRE)!.failures).toEqual({ model: 8, others: 0 });
    expect(both.starts.of({ organisationId: 'lourcy', siteName: 'Mairie', recordedOn: TODAY, retiredOn: null })).toBe(
      START,
    );
  });

  it('makes each answer once, and one for all the models that were never seen', () => {
    const evidence = evidenceOf({ valombre: 3 });
    expect(evidence.model('valombre', ...HAUTECENDRE)).toBe(evidence.model('valombre', ...HAUTECENDRE));
    expect(evidence.model('valombre', 'laptop', 'Orvelane', 'Solenne 15')).toBe(
      evidence.model('valombre', 'laptop', null, null),
    );
  });

  it('knows nothing but what is published of an organisation that is not among them', () => {
    const { weights } = evidenceOf({ valombre: 3 }).model('brumelle', ...HAUTECENDRE)!;
    expect(weights).toEqual({ model: 0, others: 0, published: 1 });
    expect(evidenceOf({}).tally.devices).toBe(0);
  });

  it('says nothing of a category without a published law whose devices never failed', () => {
    expect(evidenceOf({ valombre: 3 }).model('valombre', 'thin-client', null, null)).toBeNull();
  });
});
