import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { estimate } from '../../../src/kernel/estimate.js';
import { kgCo2e } from '../../../src/kernel/quantity.js';
import type { ActionCode } from '../../../src/renewal/domain/advice-codes.js';
import { effortOf } from '../../../src/renewal/domain/extension/extension-policy.js';
import { extensionWorth } from '../../../src/renewal/domain/extension/extension-worth.js';
import { replacementPrice } from '../../../src/renewal/domain/extension/replacement-price.js';
import { readExtensionPolicy } from '../../../src/renewal/extension-tables.js';

type Example = {
  readonly title: string;
  readonly given: {
    readonly carbon: number | null;
    readonly pricesEur: readonly number[];
    readonly actions: readonly ActionCode[];
    readonly keptMonths: number;
    readonly targetMonths: number;
  };
  readonly gives: {
    readonly moneyEur: number | null;
    readonly minutes: number;
    readonly effortEur: number;
    readonly score: number | null;
  };
};

const page = readFileSync(join(projectRoot, 'data/methods/extension-plan.md'), 'utf8');
const examples = JSON.parse(/^```json extension-examples\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '[]') as Example[];
const policy = readExtensionPolicy();

const carbonOf = (kg: number) =>
  estimate({
    ...{ central: kgCo2e(kg), low: kgCo2e(kg), high: kgCo2e(kg), unit: 'kgCO2e', basis: 'ademe' },
    ...{ precision: 'category', sourceIds: ['ademe-acv-numerique'], methodVersion: 'avoided-emissions/1' },
  });

describe('the worked examples of data/methods/extension-plan.md', () => {
  it('are there', () => {
    expect(examples).toHaveLength(4);
  });

  it.each(examples.map((example) => [example.title, example] as const))('recomputes %s', (_, { given, gives }) => {
    const { carbon, pricesEur, actions, keptMonths, targetMonths } = given;
    const cents = pricesEur.map((euros) => euros * 100);
    const price = replacementPrice(cents, policy.parameters['purchases-least']);
    const effort = effortOf(actions, policy);
    const worth = extensionWorth(
      { carbon: carbon === null ? null : carbonOf(carbon), price, effort, keptMonths, targetMonths },
      policy,
    );
    const score = worth.score === null ? null : Math.round(worth.score * 100) / 100;
    const moneyEur = worth.money === null ? null : worth.money.central / 100;
    expect({ moneyEur, minutes: effort.minutes, effortEur: worth.effortCents / 100, score }).toEqual(gives);
  });
});
