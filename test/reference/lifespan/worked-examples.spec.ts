import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import type { Category } from '../../../src/inventory/domain/category.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { chanceToServe, type Chance } from '../../../src/lifespan/domain/conditional-survival.js';
import { gammaQuantile } from '../../../src/lifespan/domain/gamma-function.js';
import { publishedLaw } from '../../../src/lifespan/domain/life-law.js';
import type { LifespanPrior } from '../../../src/lifespan/domain/lifespan-prior.js';
import { expectedRemainingMonths, medianRemainingMonths } from '../../../src/lifespan/domain/remaining-life.js';
import { LifespanService } from '../../../src/lifespan/lifespan.service.js';
import { workedExamples } from '../../support/worked-examples.js';

const service = new LifespanService();

type Given = {
  category: Category;
  ageYears: number;
  aheadYears: number;
  ageMonths: number;
  bound: keyof Chance;
  probability: number;
  shape: number;
};

const law = (given: Given): LifespanPrior => service.priorOf(given.category)!;

const FORMULAS: Readonly<Record<string, (given: Given) => number>> = {
  hazard: (given) => {
    const { shape, scaleYears } = law(given);
    return ((given.ageYears + given.aheadYears) / scaleYears) ** shape - (given.ageYears / scaleYears) ** shape;
  },
  chance: (given) => chanceToServe(publishedLaw(law(given)), given.ageYears, given.aheadYears)[given.bound],
  expectedMonths: (given) => expectedRemainingMonths(publishedLaw(law(given)), given.ageMonths)[given.bound],
  medianMonths: (given) => medianRemainingMonths(publishedLaw(law(given)), given.ageMonths)[given.bound],
  quantile: ({ probability, shape }) => gammaQuantile(probability, shape),
};

describe('the worked examples of data/methods/remaining-life.md', () => {
  const examples = workedExamples('remaining-life');

  it.each(examples.map((example) => [`${example.formula}: ${example.title}`, example] as const))(
    'recomputes %s',
    (_, example) => {
      const computed = FORMULAS[example.formula]?.(example.given as unknown as Given);
      expect(computed?.toFixed(example.decimals)).toBe(example.gives.toFixed(example.decimals));
    },
  );

  it('uses every formula it names', () => {
    expect(new Set(examples.map(({ formula }) => formula))).toEqual(new Set(Object.keys(FORMULAS)));
  });
});

describe('the worked examples of data/methods/support-end.md', () => {
  const page = readFileSync(join(projectRoot, 'data/methods/support-end.md'), 'utf8');
  const block = /```json support-examples\n([\s\S]*?)```/.exec(page)?.[1] ?? '[]';
  const examples = JSON.parse(block) as {
    given: { today: string; category: Category; os?: string; model?: string };
    gives: object;
  }[];
  const unknown = {
    manufacturer: null,
    model: null,
    os: null,
    purchasedOn: null,
    inServiceOn: null,
    retiredOn: null,
    lastSeenOn: null,
    status: null,
  };

  it.each(
    examples.map(
      (example) => [`${example.given.os ?? example.given.model ?? ''} on ${example.given.today}`, example] as const,
    ),
  )('recomputes %s', (_, { given: { today, ...described }, gives }) => {
    expect(service.assess({ ...unknown, ...described }, dateOnly(today)).supportEnd).toMatchObject(gives);
  });

  it('has some', () => {
    expect(examples.length).toBeGreaterThan(5);
  });
});
