import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gammaQuantile, logGamma, regularizedGammaP } from '../../../src/lifespan/domain/gamma-function.js';

describe('the gamma distribution', () => {
  it('agrees with factorials and with Γ(1/2) = √π', () => {
    for (const [n, factorial] of [
      [1, 1],
      [2, 1],
      [5, 24],
      [11, 3_628_800],
    ] as const) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    }
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 13);
  });

  it('agrees with the closed form at shape 4 on both sides of the series and the continued fraction', () => {
    for (const x of [0.1, 1, 3, 4.9, 5.1, 9, 20]) {
      const closed = 1 - Math.exp(-x) * (1 + x + x ** 2 / 2 + x ** 3 / 6);
      expect(regularizedGammaP(4, x)).toBeCloseTo(closed, 13);
    }
    expect(regularizedGammaP(4, 0)).toBe(0);
  });

  it('gives the published chi-squared quantiles, which are gamma quantiles doubled', () => {
    // Abramowitz and Stegun, table 26.8: degrees of freedom, probability, quantile
    for (const [freedom, probability, quantile] of [
      [8, 0.05, 2.73264],
      [8, 0.95, 15.5073],
      [8, 0.5, 7.34412],
      [1, 0.95, 3.84146],
      [2, 0.99, 9.21034],
      [30, 0.01, 14.9535],
      [100, 0.975, 129.561],
    ] as const) {
      const found = 2 * gammaQuantile(probability, freedom / 2);
      expect(Math.abs(found / quantile - 1)).toBeLessThan(4e-6);
    }
  });

  it('comes back to the probability it started from', () => {
    const shapes = fc.double({ min: 0.2, max: 400, noNaN: true });
    const probabilities = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(shapes, probabilities, (shape, probability) => {
        expect(regularizedGammaP(shape, gammaQuantile(probability, shape))).toBeCloseTo(probability, 9);
      }),
    );
  });

  it('refuses a shape or a probability that means nothing', () => {
    expect(() => regularizedGammaP(0, 1)).toThrow(RangeError);
    expect(() => gammaQuantile(1, 4)).toThrow(RangeError);
  });
});
