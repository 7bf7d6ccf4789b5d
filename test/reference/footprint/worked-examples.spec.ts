import { describe, expect, it } from '@jest/globals';
import { workedExamples } from '../../support/worked-examples.js';
import { avoidedFormulas } from './avoided-formulas.js';
import { footprintFormulas } from './footprint-formulas.js';
import { avoidedLedgerFormulas, secondUseFormulas, viewFormulas } from './ledger-formulas.js';
import { lifeCycleFormulas } from './life-cycle-formulas.js';
import { modelFormulas } from './model-formulas.js';
import { whatIfFormulas } from './what-if-formulas.js';

type Formulas = Readonly<Record<string, ((given: unknown) => number | null) | undefined>>;

const PAGES = [
  ['footprint', footprintFormulas as unknown as Formulas],
  ['model-matching', modelFormulas as unknown as Formulas],
  ['life-cycle', lifeCycleFormulas as unknown as Formulas],
  ['accounting-views', viewFormulas as unknown as Formulas],
  ['avoided-ledger', avoidedLedgerFormulas as unknown as Formulas],
  ['second-use', secondUseFormulas as unknown as Formulas],
  ['what-if', whatIfFormulas as unknown as Formulas],
  ['avoided-emissions', avoidedFormulas as unknown as Formulas],
] as const;

describe.each(PAGES)('the worked examples of data/methods/%s.md', (page, formulas) => {
  it.each(workedExamples(page).map((example) => [`${example.formula}: ${example.title}`, example] as const))(
    'recomputes %s',
    (_title, { formula, given, gives, decimals }) => {
      const computed = formulas[formula]?.(given);
      expect(computed?.toFixed(decimals)).toBe(gives.toFixed(decimals));
    },
  );

  it('uses every formula it names, and names every formula it uses', () => {
    const used = new Set(workedExamples(page).map(({ formula }) => formula));
    expect([...used].sort()).toEqual(Object.keys(formulas).sort());
  });
});
