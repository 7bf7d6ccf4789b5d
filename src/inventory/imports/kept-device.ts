import { deviceName } from '../domain/device-name.js';
import type { ChangedSince } from './reverse-import.js';
import type { KeptDevice } from './undone-import.js';

/** Says why a device is left as it is when an import is taken back. */
export const keptDevice = (found: ChangedSince): KeptDevice => ({
  device: deviceName(found) ?? found.deviceId,
  deviceId: found.deviceId,
  because: `modifié depuis, le ${found.at}, par ${found.actor}${found.importId === null ? '' : ` (import ${found.importId})`}`,
  actor: found.actor,
  at: found.at,
  importId: found.importId,
});
