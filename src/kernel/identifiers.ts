import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.js';

/** Makes the primary keys: unique, ordered by time of creation. Injected, so that a test can number them. */
export abstract class Identifiers {
  abstract next(): string;
}

/** First digit of the fourth group: two bits say the variant, two are random. */
const VARIANT = ['8', '9', 'a', 'b'] as const;
const BLOCK_BYTES = 2048;

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, a counter that keeps the order inside one, then random bits. */
export class UuidV7Identifiers extends Identifiers {
  private lastMilliseconds = 0;
  /** the same as the two first groups of an identifier */
  private time = '';
  private counter = 0;
  private block = '';
  private used = 0;

  constructor(
    private readonly clock: Clock,
    private readonly bytes: (size: number) => Buffer = randomBytes,
  ) {
    super();
  }

  next(): string {
    const now = this.clock.milliseconds();
    if (now > this.lastMilliseconds) this.tick(now);
    else if (++this.counter > 0xfff) this.tick(this.lastMilliseconds + 1);
    const random = this.randomBits();
    const variant = VARIANT[Number.parseInt(random.charAt(0), 16) & 3] ?? '8';
    const version = (0x7000 | this.counter).toString(16);
    return `${this.time}-${version}-${variant}${random.slice(1, 4)}-${random.slice(4)}`;
  }

  private tick(milliseconds: number): void {
    this.lastMilliseconds = milliseconds;
    this.counter = 0;
    const time = milliseconds.toString(16).padStart(12, '0');
    this.time = `${time.slice(0, 8)}-${time.slice(8)}`;
  }

  /** 64 random bits in hexadecimal, drawn by blocks: asking the system for each would cost more than all the rest. */
  private randomBits(): string {
    if (this.used >= this.block.length) {
      this.block = this.bytes(BLOCK_BYTES).toString('hex');
      this.used = 0;
    }
    this.used += 16;
    return this.block.slice(this.used - 16, this.used);
  }
}
