import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logNormalInterval, relativeDeviationOf } from '../../../src/footprint/domain/log-normal-interval.js';

describe('the 90 % interval of a footprint', () => {
  it('multiplies and divides by exp(1.645 σ), σ² = ln(1 + cv²)', () => {
    const sigma = Math.sqrt(Math.log(1 + 0.5 ** 2));
    expect(logNormalInterval(100, 0.5).high).toBeCloseTo(100 * Math.exp(1.645 * sigma), 10);
    expect(logNormalInterval(100, 0.5).low).toBeCloseTo(100 * Math.exp(-1.645 * sigma), 10);
  });

  it('is a point when nothing varies, and zero around zero', () => {
    expect(logNormalInterval(100, 0)).toEqual({ low: 100, high: 100 });
    expect(logNormalInterval(0, 0.5)).toEqual({ low: 0, high: 0 });
  });

  it('never has its bounds on the wrong side', () => {
    const positive = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(positive, fc.double({ min: 0, max: 3, noNaN: true }), (central, deviation) => {
        const { low, high } = logNormalInterval(central, deviation);
        expect(low).toBeLessThanOrEqual(central);
        expect(high).toBeGreaterThanOrEqual(central);
      }),
    );
  });

  it('gives back the deviation it was made from', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2, noNaN: true }), (deviation) => {
        expect(relativeDeviationOf({ central: 50, ...logNormalInterval(50, deviation) })).toBeCloseTo(deviation, 9);
      }),
    );
  });
});
