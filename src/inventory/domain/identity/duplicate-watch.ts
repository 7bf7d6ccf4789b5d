import type { SourceRow } from '../source-file.js';
import { Fingerprinter } from './fingerprint.js';
import { FingerprintTable } from './fingerprint-table.js';
import { keysToLookUp, SERIAL_SEPARATOR, type IdentityKey } from './identity-keys.js';

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

  /** A serial number without maker is met by the same number of any maker, and the other way round. */
  private firstRowOf(key: IdentityKey): number | null {
    const seen = this.identities.find(this.ofKey(key.kind, key.value));
    if (seen !== null || key.kind !== 'serial') return seen;
    const number = key.value.slice(0, key.value.lastIndexOf(SERIAL_SEPARATOR));
    const hasMaker = key.value.length > number.length + 1;
    return this.identities.find(
      this.ofKey(hasMaker ? 'serial' : 'any-maker', hasMaker ? number + SERIAL_SEPARATOR : number),
    );
  }

  private remember(key: IdentityKey, row: number): void {
    this.identities.firstRow(this.ofKey(key.kind, key.value), row);
    if (key.kind !== 'serial') return;
    const number = key.value.slice(0, key.value.lastIndexOf(SERIAL_SEPARATOR));
    this.identities.firstRow(this.ofKey('any-maker', number), row);
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
