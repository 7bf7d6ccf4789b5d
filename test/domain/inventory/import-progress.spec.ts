import { describe, expect, it } from '@jest/globals';
import { secondsLeft } from '../../../src/inventory/domain/import-progress.js';

const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 23, 8, 0, seconds)).toISOString();
const halfway = { rowsRead: 5000, rowsTotal: 10_000, phaseStartedAt: at(0), progressAt: at(20) };

describe('how long an import still needs', () => {
  it('is what is left at the pace of what is done', () => {
    expect(secondsLeft(halfway, at(20))).toBe(20);
    expect(secondsLeft({ ...halfway, rowsTotal: 20_000 }, at(20))).toBe(60);
    expect(secondsLeft({ ...halfway, progressAt: at(2) }, at(2))).toBe(2);
  });

  it('counts a second that has begun', () => {
    expect(secondsLeft({ ...halfway, rowsTotal: 10_001 }, at(20))).toBe(21);
  });

  it('passes with the time, and is never below zero', () => {
    expect(secondsLeft(halfway, at(35))).toBe(5);
    expect(secondsLeft(halfway, at(59))).toBe(0);
  });

  it('is not said before its reading has begun', () => {
    expect(secondsLeft({ ...halfway, phaseStartedAt: null }, at(20))).toBeNull();
  });

  it('is not said while nobody knows how many rows there are, nor from a pace of chance', () => {
    expect(secondsLeft({ ...halfway, rowsTotal: null }, at(20))).toBeNull();
    expect(secondsLeft({ ...halfway, rowsRead: 10 }, at(20))).toBeNull();
    expect(secondsLeft({ ...halfway, progressAt: at(0) }, at(20))).toBeNull();
  });
});
