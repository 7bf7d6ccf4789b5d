import { createHash } from 'node:crypto';

/**
 * 40 bits of the SHA-256 of an entry. Among a hundred thousand entries, one text in ten million is taken for one of them:
 * a password refused without need, never one let through.
 */
const ENTRY_BYTES = 5;

const entryOf = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, ENTRY_BYTES);

/** A large set of texts of which only the beginnings of their hashes are kept, sorted: small, and nothing to read in it. */
export class HashedSet {
  /** @throws Error when the bytes are no whole number of entries: the file was cut or altered on its way here */
  constructor(private readonly bytes: Buffer) {
    if (bytes.length % ENTRY_BYTES !== 0) throw new Error(`a hashed set holds entries of ${ENTRY_BYTES} bytes`);
  }

  static of(texts: Iterable<string>): HashedSet {
    const entries = [...new Set([...texts].map((text) => entryOf(text).toString('hex')))].sort();
    return new HashedSet(Buffer.from(entries.join(''), 'hex'));
  }

  get size(): number {
    return this.bytes.length / ENTRY_BYTES;
  }

  /** What to write to a file. */
  toBytes(): Buffer {
    return this.bytes;
  }

  has(text: string): boolean {
    const wanted = entryOf(text);
    let [low, high] = [0, this.size - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = middle * ENTRY_BYTES;
      const order = wanted.compare(this.bytes, start, start + ENTRY_BYTES);
      if (order === 0) return true;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return false;
  }
}
