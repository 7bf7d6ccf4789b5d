import type { MakerNames } from '../vocabulary/maker-names.js';
import { identityKeys, type IdentityKey, type IdentityKind } from './identity-keys.js';
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

/** Kinds that no two devices share; a tag may be stuck again and a source may renumber. */
const PHYSICAL: readonly IdentityKind[] = ['serial', 'imei'];

/**
 * A device found by one key whose serial number or IMEI is another one: the same tag on two devices, a UUID cloned with a disk.
 * It is a question for a person, never an update. A tag that changed while the serial number is the same is no conflict.
 */
export function identityConflict(
  incoming: DeviceData,
  existing: DeviceData,
  foundBy: IdentityKind,
  makers: MakerNames,
): IdentityConflict | null {
  if (PHYSICAL.includes(foundBy)) return null;
  const theirs = new Map(identityKeys(existing, makers).map((key) => [key.kind, key.value]));
  for (const key of identityKeys(incoming, makers)) {
    const known = theirs.get(key.kind);
    if (known === undefined || !PHYSICAL.includes(key.kind) || isSame(key, known)) continue;
    return { foundBy, contradictedBy: key.kind, known: known.split('|')[0] ?? known };
  }
  return null;
}

const isSame = (key: IdentityKey, known: string): boolean =>
  key.kind === 'serial' ? sameSerial(key.value, known) : key.value === known;
