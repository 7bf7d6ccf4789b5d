import { describe, expect, it } from '@jest/globals';
import { addressGroup } from '../../../src/http/limits/address-group.js';

describe('the address under which a caller is counted', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::1', '::/64'],
    ['unknown', 'unknown'],
  ])('is, for %s, %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});
