import { describe, expect, it } from '@jest/globals';
import { FixedClock } from '../../../src/kernel/clock.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { UuidV7Identifiers } from '../../../src/kernel/identifiers.js';
import { seededRandom } from '../../../src/kernel/random.js';

const DAY = dateOnly('2026-11-23');
const many = (identifiers: UuidV7Identifiers, count: number): string[] =>
  Array.from({ length: count }, () => identifiers.next());
const millisecondsOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

/** Bytes that a seed replays. */
function seededBytes(seed: number): (size: number) => Buffer {
  const random = seededRandom(seed);
  return (size) => Buffer.from(Array.from({ length: size }, () => Math.floor(random() * 256)));
}

describe('identifiers', () => {
  it('are UUIDs of version 7 that hold the instant', () => {
    const clock = new FixedClock(DAY);
    for (const id of many(new UuidV7Identifiers(clock), 1000)) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(millisecondsOf(id)).toBe(Date.parse(clock.now()));
    }
  });

  it('use each of the four digits of the variant', () => {
    const digits = many(new UuidV7Identifiers(new FixedClock(DAY)), 1000).map((id) => id.charAt(19));
    expect([...new Set(digits)].sort()).toEqual(['8', '9', 'a', 'b']);
  });

  it('keep their order and stay unique inside one millisecond, beyond the 4096 that its counter holds', () => {
    const ids = many(new UuidV7Identifiers(new FixedClock(DAY)), 10_000);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.map((id) => millisecondsOf(id) - millisecondsOf(ids[0] ?? '')).at(-1)).toBe(2);
  });

  it('keep their order when the clock goes on, and when it is set back', () => {
    const clock = new FixedClock(DAY);
    const identifiers = new UuidV7Identifiers(clock);
    const ids = [0, 1, 5, -60_000, 0, 60_001].flatMap((milliseconds) => {
      clock.advance(milliseconds);
      return many(identifiers, 3);
    });
    expect(ids.toSorted()).toEqual(ids);
  });

  it('are replayed by the same clock and the same bytes, and differ with others', () => {
    const made = (seed: number): string[] => many(new UuidV7Identifiers(new FixedClock(DAY), seededBytes(seed)), 600);
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });

  it('never use the same random bits twice', () => {
    const ids = many(new UuidV7Identifiers(new FixedClock(DAY), seededBytes(3)), 2000);
    expect(new Set(ids.map((id) => id.slice(20))).size).toBe(2000);
  });
});
