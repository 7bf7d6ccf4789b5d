import { Utf8Check } from './utf8-check.js';

/** A non-ASCII character of the file with its neighbours, to be shown as evidence. `line` counts from 1. */
export type ByteEvidence = {
  readonly line: number;
  readonly before: Buffer;
  readonly at: Buffer;
  readonly after: Buffer;
};

/** What stands beside a byte: enough to tell a letter inside a word from a sign. */
export const NEIGHBOURS = ['other', 'lower', 'upper', 'digit', 'high'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

const CLASS_OF = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return 4;
  if (byte >= 0x30 && byte <= 0x39) return 3;
  if (byte >= 0x41 && byte <= 0x5a) return 2;
  return byte >= 0x61 && byte <= 0x7a ? 1 : 0;
});
const SPAN = 24;

/** One pass over all the bytes of a file: whether they are UTF-8, and where each byte above 0x7F stands. */
export class ByteSurvey {
  readonly utf8 = new Utf8Check();
  /** zero bytes: a text in an eight-bit encoding has none */
  zeros = 0;
  readonly firstOf = new Map<number, ByteEvidence>();
  firstCharacter: ByteEvidence | null = null;
  firstFault: ByteEvidence | null = null;
  private readonly counts = new Uint32Array(128 * 25);
  private line = 1;
  private previous = 0x20;
  private beforePrevious = 0x20;

  add(chunk: Buffer): void {
    for (let index = this.skipPlain(chunk, 0); index < chunk.length; index = this.skipPlain(chunk, index + 1)) {
      const byte = chunk[index] as number;
      if (this.previous >= 0x80) this.count(CLASS_OF[byte] as number);
      if (byte === 0x0a || (this.previous === 0x0d && byte !== 0x0a)) this.line += 1;
      if (byte >= 0x80) this.high(byte, chunk, index);
      else if (this.utf8.pending && this.utf8.add(byte) === 'fault') this.fault(chunk, index - 1);
      if (byte === 0) this.zeros += 1;
      this.beforePrevious = this.previous;
      this.previous = byte;
    }
  }

  /** Says that the last chunk has been added. */
  end(): void {
    if (this.previous >= 0x80) this.count(0);
    if (this.utf8.pending) this.utf8.invalid += 1;
  }

  /** Calls back with how often a byte stands between two kinds of neighbours. */
  eachContext(visit: (byte: number, before: Neighbour, after: Neighbour, count: number) => void): void {
    this.counts.forEach((count, key) => {
      if (count === 0) return;
      const byte = 0x80 + Math.floor(key / 25);
      visit(byte, NEIGHBOURS[Math.floor(key / 5) % 5] ?? 'other', NEIGHBOURS[key % 5] ?? 'other', count);
    });
  }

  /** Passes over bytes that prove nothing, which are nearly all: their lines are counted. @returns where one may prove something */
  private skipPlain(chunk: Buffer, from: number): number {
    if (this.previous >= 0x80 || this.utf8.pending) return from;
    let { line, previous, beforePrevious } = this;
    let index = from;
    for (; index < chunk.length; index++) {
      const byte = chunk[index] as number;
      if (byte >= 0x80 || byte === 0) break;
      if (byte === 0x0a || (previous === 0x0d && byte !== 0x0a)) line += 1;
      beforePrevious = previous;
      previous = byte;
    }
    this.line = line;
    this.previous = previous;
    this.beforePrevious = beforePrevious;
    return index;
  }

  private high(byte: number, chunk: Buffer, index: number): void {
    const interrupted = this.utf8.pending;
    const ended = this.utf8.add(byte);
    if (ended === 'character') this.firstCharacter ??= this.evidence(chunk, index, 4);
    if (ended === 'fault') this.fault(chunk, interrupted ? index - 1 : index);
    if (!this.firstOf.has(byte)) this.firstOf.set(byte, this.evidence(chunk, index, 1));
  }

  /** @param index of the byte that is wrong; -1 when it was the last of the chunk before */
  private fault(chunk: Buffer, index: number): void {
    this.firstFault ??= this.evidence(chunk, Math.max(0, index), 1);
  }

  private count(after: number): void {
    const key = (this.previous - 0x80) * 25 + (CLASS_OF[this.beforePrevious] as number) * 5 + after;
    this.counts[key] = (this.counts[key] as number) + 1;
  }

  /** @param longest bytes of the character that ends at `index`, at most */
  private evidence(chunk: Buffer, index: number, longest: number): ByteEvidence {
    let start = index;
    while (longest > 1 && start > 0 && index - start < longest - 1 && ((chunk[start] as number) & 0xc0) === 0x80)
      start--;
    const copy = (from: number, to: number): Buffer => Buffer.from(chunk.subarray(Math.max(0, from), Math.max(0, to)));
    return {
      line: this.line,
      before: copy(start - SPAN, start),
      at: copy(start, index + 1),
      after: copy(index + 1, index + 1 + SPAN),
    };
  }
}
