import type { SourceRow } from '../source-file.js';
import { Fingerprinter } from './fingerprint.js';
import { FingerprintTable } from './fingerprint-table.js';
import { keysToLookUp, SERIAL_SEPARATOR, type IdentityKey } from './identity-keys.js';

const MOST_MAKERS = 100;
const ANY_MAKER = 'serial of any maker';

export type Duplicate = {
  readonly code: 'row-duplicate' | 'identity-twice-in-file';
  readonly firstRow: number;
  /** the key that was seen before; null for a whole row */
  readonly key: IdentityKey | null;
};

/**
 * Finds, inside one file, rows written twice and devices described twice. It keeps 64-bit fingerprints, not texts: 12 bytes for
 * each row and each key. Two different texts would share a fingerprint once in some 37 million files of a million rows; the later
 * row would then be rejected with the number of the first, in plain sight of a person, and nothing would be merged or overwritten.
 * That is why no second look at the file is needed.
 */
export class DuplicateWatch {
  private readonly wholeRows = new FingerprintTable();
  private readonly identities = new FingerprintTable();
  private readonly devices = new FingerprintTable();
  /** the first makers met; the numbers of later ones are noted a second time, without their maker */
  private readonly makers = new Set<string>();
  private readonly fingerprinter = new Fingerprinter();

  /** Call once for each row in scope, in the order of the file. A row found to be a duplicate is not remembered. */
  see(row: SourceRow, keys: readonly IdentityKey[]): Duplicate | null {
    const sameRow = this.wholeRows.firstRow(this.ofRow(row), row.position);
    if (sameRow !== null) return { code: 'row-duplicate', firstRow: sameRow, key: null };
    const known = keysToLookUp(keys);
    for (const key of known) {
      const firstRow = this.firstRowOf(key);
      if (firstRow !== null) return { code: 'identity-twice-in-file', firstRow, key };
    }
    for (const key of known) this.remember(key, row.position);
    return null;
  }

  /**
   * Call once for each device of the inventory that a row is found to be about: two rows may reach the same one by
   * different numbers, each right in itself, and only the first may speak.
   */
  seeDevice(deviceId: string, row: number, key: IdentityKey): Duplicate | null {
    const firstRow = this.devices.firstRow(this.ofKey('device', deviceId), row);
    return firstRow === null ? null : { code: 'identity-twice-in-file', firstRow, key };
  }

  /** A serial number without maker is met by the same number of any maker, and the other way round. */
  private firstRowOf({ kind, value }: IdentityKey): number | null {
    const seen = this.identities.find(this.ofKey(kind, value));
    if (seen !== null || kind !== 'serial') return seen;
    const number = value.slice(0, value.lastIndexOf(SERIAL_SEPARATOR) + 1);
    if (value !== number) return this.identities.find(this.ofKey(kind, number));
    for (const maker of this.makers) {
      const row = this.identities.find(this.ofKey(kind, number + maker));
      if (row !== null) return row;
    }
    return this.identities.find(this.ofKey(ANY_MAKER, number));
  }

  private remember({ kind, value }: IdentityKey, row: number): void {
    this.identities.firstRow(this.ofKey(kind, value), row);
    if (kind !== 'serial') return;
    const after = value.lastIndexOf(SERIAL_SEPARATOR) + 1;
    const maker = value.slice(after);
    if (this.makers.size < MOST_MAKERS) this.makers.add(maker);
    else if (!this.makers.has(maker)) this.identities.firstRow(this.ofKey(ANY_MAKER, value.slice(0, after)), row);
  }

  private ofKey(kind: string, value: string): Fingerprinter {
    this.fingerprinter.start().add(kind).add(value).end();
    return this.fingerprinter;
  }

  private ofRow({ cells }: SourceRow): Fingerprinter {
    this.fingerprinter.start();
    let last = cells.length;
    while (last > 0 && cells[last - 1] === '') last--;
    for (let at = 0; at < last; at++) this.fingerprinter.add(cells[at] ?? '');
    this.fingerprinter.end();
    return this.fingerprinter;
  }
}
