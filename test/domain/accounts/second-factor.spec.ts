import { describe, expect, it } from '@jest/globals';
import { PERSON_ROLES } from '../../../src/accounts/domain/role.js';
import { mustHaveSecondFactor, stageAfterPassword } from '../../../src/accounts/domain/second-factor.js';

describe('the second factor', () => {
  it('is required of agents, and of nobody who only reads or collects', () => {
    const required = PERSON_ROLES.filter((role) => mustHaveSecondFactor([role]));
    expect(required).toEqual(['administrator', 'asset-manager', 'procurement']);
    expect(mustHaveSecondFactor([])).toBe(false);
    expect(mustHaveSecondFactor(['reader', 'asset-manager'])).toBe(true);
  });

  it('is asked of whoever has one, set up by whoever must, and not spoken of to others', () => {
    expect(stageAfterPassword(['reader'], false)).toBe('open');
    expect(stageAfterPassword(['reader'], true)).toBe('second-factor');
    expect(stageAfterPassword(['administrator'], true)).toBe('second-factor');
    expect(stageAfterPassword(['administrator'], false)).toBe('set-up-second-factor');
  });
});
