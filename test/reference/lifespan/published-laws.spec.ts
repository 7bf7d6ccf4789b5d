import { describe, expect, it } from '@jest/globals';
import { logGamma } from '../../../src/lifespan/domain/gamma-function.js';
import { readPriors } from '../../../src/lifespan/lifespan-tables.js';

/** Mean and median, in years, of the NL-FR-BE laws of the EU WEEE Calculation Tool manual (2023), by class of equipment. */
const PUBLISHED: Readonly<Record<string, readonly [mean: number, median: number]>> = {
  '0301': [5.5045, 4.4081],
  '0302': [8.0339, 7.0971],
  '0303': [5.8905, 5.2249],
  '0304': [8.8495, 7.9676],
  '0305': [6.7371, 5.3724],
  '0306': [5.6264, 4.9492],
  '0309': [6.548, 6.3144],
};

describe('the published laws', () => {
  it.each(readPriors().map((prior) => [prior.category, prior] as const))(
    'have their published mean and median for a %s',
    (_, prior) => {
      const mean = prior.scaleYears * Math.exp(logGamma(1 + 1 / prior.shape));
      const median = prior.scaleYears * Math.LN2 ** (1 / prior.shape);
      const [publishedMean, publishedMedian] = PUBLISHED[prior.unuKey] ?? [];
      expect(mean).toBeCloseTo(publishedMean ?? NaN, 3);
      expect(median).toBeCloseTo(publishedMedian ?? NaN, 3);
    },
  );

  it('say nothing of the categories no published class names', () => {
    const covered = readPriors().map(({ category }) => category);
    expect(covered).not.toContain('thin-client');
    expect(covered).not.toContain('video-projector');
    expect(new Set(covered).size).toBe(covered.length);
  });
});
