/** 64 bits of a text in two halves, each an unsigned 32-bit number. */
export type Fingerprint = { readonly high: number; readonly low: number };

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9747b28c;

/** Makes fingerprints, one at a time and without allocating for each text: read `high` and `low` after `end`. */
export class Fingerprinter implements Fingerprint {
  high = 0;
  low = 0;

  start(): this {
    this.high = FIRST_SEED;
    this.low = SECOND_SEED;
    return this;
  }

  /** Two multiplicative hashes of different kind (FNV-1a and a murmur-like one) over the code units, then the length. */
  add(text: string): this {
    let { high, low } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ Math.imul(unit, 0xcc9e2d51), 0x1b873593);
      low = (low << 13) | (low >>> 19);
    }
    this.high = Math.imul(high ^ text.length, 0x01000193);
    this.low = Math.imul(low ^ text.length, 0x85ebca6b) + 0x9e3779b9;
    return this;
  }

  end(): Fingerprint {
    this.high = finish(this.high);
    this.low = finish(this.low ^ this.high);
    return this;
  }
}

function finish(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
