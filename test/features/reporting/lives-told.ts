import { expect } from '@jest/globals';
import type { LifespansDocument } from '../../../src/reporting/lifespans-document.js';

/** One category is what it is among all; its models make it, and each says from whom it is known. */
export function expectLives(all: LifespansDocument, laptops: LifespansDocument): void {
  expect([all.models, laptops.categories.length]).toEqual([null, 1]);
  expect(laptops.categories).toEqual(all.categories.filter(({ category }) => category === 'laptop'));
  const { observed, departures, failures, byRule } = laptops.categories[0]!;
  expect(observed).toBe(laptops.models!.reduce((sum, model) => sum + model.observed, 0));
  expect([observed > 0, failures + byRule <= departures]).toEqual([true, true]);
  for (const { technicalLife } of laptops.models!) {
    if (technicalLife === null) continue;
    expect(Object.values(technicalLife.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  }
}
