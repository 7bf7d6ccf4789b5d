import { describe, expect, it } from '@jest/globals';
import { workedExamples } from '../../support/worked-examples.js';
import { avoidedFormulas } from './avoided-formulas.js';
import { footprintFormulas } from './footprint-formulas.js';

const FORMULAS = { ...footprintFormulas, ...avoidedFormulas } as unknown as Readonly<
  Record<string, ((given: unknown) => number | null) | undefined>
>;

describe.each(['footprint', 'avoided-emissions'])('the worked examples of data/methods/%s.md', (page) => {
  it.each(workedExamples(page).map((example) => [`${example.formula}: ${example.title}`, example] as const))(
    'recomputes %s',
    (_title, { formula, given, gives, decimals }) => {
      const computed = FORMULAS[formula]?.(given);
      expect(computed?.toFixed(decimals)).toBe(gives.toFixed(decimals));
    },
  );

  it('uses every formula it names, and names every formula it uses', () => {
    const used = new Set(workedExamples(page).map(({ formula }) => formula));
    const known = Object.keys(page === 'footprint' ? footprintFormulas : avoidedFormulas);
    expect([...used].sort()).toEqual(known.sort());
  });
});
