import { describe, expect, it } from '@jest/globals';
import { matchDevice } from '../../../src/footprint/domain/matching/match-device.js';
import { NO_ALIASES, type ModelAliases } from '../../../src/footprint/domain/matching/model-aliases.js';
import { readModelMatcher } from '../../../src/footprint/read-model-matcher.js';

const matcher = readModelMatcher();
const device = {
  organisationId: 'valombre',
  manufacturer: 'Dell',
  model: 'Portable du service technique',
  category: 'laptop',
  purchasedOn: null,
  inServiceOn: null,
} as const;

/** Valombre says what its own text means; nobody else does. */
const saying = (id: string): ModelAliases => ({
  productOf: (organisationId, manufacturer, model) =>
    organisationId === 'valombre' && manufacturer === 'Dell' && model === device.model ? id : null,
});

describe('the model of a device', () => {
  it('is the product that its organisation says it is', () => {
    const match = matchDevice(device, matcher, saying('dell-latitude-5420'));
    expect([match.level, match.entry?.name, match.category]).toEqual(['model', 'Latitude 5420', 'laptop']);
    expect(matchDevice(device, matcher, saying('dell-latitude-5420'))).toBe(match);
  });

  it('is not what another organisation says, nor a product that the sheets no longer have', () => {
    const unsaid = matchDevice(device, matcher, NO_ALIASES);
    expect(unsaid.entries).toEqual([]);
    const ofAnother = { ...device, organisationId: 'orvelane' };
    expect(matchDevice(ofAnother, matcher, saying('dell-latitude-5420'))).toBe(unsaid);
    expect(matchDevice(device, matcher, saying('hautecendre-1410'))).toBe(unsaid);
  });

  it('takes its generation from the day of service when the purchase is not known', () => {
    const bought = { ...device, model: 'Latitude 5450', inServiceOn: '2025-03-01' as never };
    expect(matchDevice(bought, matcher, NO_ALIASES).entries).toEqual([]);
    const older = { ...bought, inServiceOn: '2015-03-01' as never };
    expect(matchDevice(older, matcher, NO_ALIASES).entry?.name).toBe('Latitude 5450');
  });
});
