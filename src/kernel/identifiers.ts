import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.js';

/** Makes the primary keys: unique, ordered by time of creation. Injected, so that a test can number them. */
export abstract class Identifiers {
  abstract next(): string;
}

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, a counter that keeps the order inside one, then random bits. */
export class UuidV7Identifiers extends Identifiers {
  private lastMilliseconds = 0;
  private counter = 0;

  constructor(
    private readonly clock: Clock,
    private readonly bytes: (size: number) => Buffer = randomBytes,
  ) {
    super();
  }

  next(): string {
    const now = Date.parse(this.clock.now());
    if (now > this.lastMilliseconds) {
      this.lastMilliseconds = now;
      this.counter = 0;
    } else if (++this.counter > 0xfff) {
      this.lastMilliseconds += 1;
      this.counter = 0;
    }
    const time = this.lastMilliseconds.toString(16).padStart(12, '0');
    const random = this.bytes(8);
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
    const tail = random.toString('hex');
    const version = (0x7000 | this.counter).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  }
}
