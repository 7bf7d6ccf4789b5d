import type { MakerNames } from '../vocabulary/maker-names.js';
import {
  IDENTITY_KINDS,
  identityKeys,
  SERIAL_SEPARATOR,
  type IdentityKey,
  type IdentityKind,
} from './identity-keys.js';
import { proves, type IdentityOrder } from './identity-order.js';
import { sameSerial } from './same-serial.js';
import type { DeviceData } from '../device-fields.js';

export type IdentityConflict = {
  /** the kind by which the device was found */
  readonly foundBy: IdentityKind;
  /** the stronger kind that says it is another device */
  readonly contradictedBy: IdentityKind;
  /** the number already known */
  readonly known: string;
};

/**
 * A device found by one key whose serial number or IMEI is another one: the same tag on two devices, a UUID cloned with a disk.
 * It is a question for a person, never an update.
 */
export function identityConflict(
  incoming: DeviceData,
  existing: DeviceData,
  foundBy: IdentityKind,
  makers: MakerNames,
  order: IdentityOrder = IDENTITY_KINDS,
): IdentityConflict | null {
  const theirs = new Map(identityKeys(existing, makers).map((key) => [key.kind, key.value]));
  const contradiction = identityKeys(incoming, makers).find((key) => {
    const known = theirs.get(key.kind);
    return known !== undefined && proves(key.kind, foundBy, order) && !isSame(key, known);
  });
  if (!contradiction) return null;
  const known = theirs.get(contradiction.kind) ?? '';
  return { foundBy, contradictedBy: contradiction.kind, known: known.split(SERIAL_SEPARATOR)[0] ?? known };
}

const isSame = (key: IdentityKey, known: string): boolean =>
  key.kind === 'serial' ? sameSerial(key.value, known) : key.value === known;
