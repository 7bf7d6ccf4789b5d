import { expect, it } from '@jest/globals';
import { deviceName } from '../../../src/inventory/domain/device-name.js';

it('calls a device by the tag stuck on it, else by its serial number, else by its name', () => {
  const all = { assetTag: 'VAL-0001', serialNumber: 'SNVAL0001', name: 'accueil-01' };
  expect(deviceName(all)).toBe('VAL-0001');
  expect(deviceName({ ...all, assetTag: null })).toBe('SNVAL0001');
  expect(deviceName({ ...all, assetTag: null, serialNumber: null })).toBe('accueil-01');
  expect(deviceName({ assetTag: null, serialNumber: null, name: null })).toBeNull();
});
