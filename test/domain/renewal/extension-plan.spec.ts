import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { effortOf } from '../../../src/renewal/domain/extension/extension-policy.js';
import { extensionWorth } from '../../../src/renewal/domain/extension/extension-worth.js';
import { needsOf } from '../../../src/renewal/domain/extension/need.js';
import { passes } from '../../../src/renewal/domain/extension/plan-filter.js';
import { inOrderOfWorth, type PlanLine } from '../../../src/renewal/domain/extension/plan-line.js';
import { PaidPrices } from '../../../src/renewal/domain/extension/paid-prices.js';
import { replacementPrice } from '../../../src/renewal/domain/extension/replacement-price.js';
import { ExtensionPlan } from '../../../src/reporting/extension/extension-plan.js';
import { readExtensionPolicy } from '../../../src/renewal/extension-tables.js';

const policy = readExtensionPolicy();

/** A laptop of seven years that needs nothing; its price is known, its carbon is not. */
const aLine = (changes: Partial<PlanLine> = {}): PlanLine => ({
  ...{ id: 'a', organisationId: 'o', category: 'laptop', siteName: 'Mairie', ageMonths: 84, targetMonths: 72 },
  ...{ verdict: 'extend', actions: [], needs: ['nothing'], carbon: null, effort: { minutes: 5, partsEur: 0 } },
  ...{ money: { low: 200, central: 300, high: 400 }, effortCents: 292, score: 10 },
  ...changes,
});
const idsOf = (lines: readonly PlanLine[]) => lines.map(({ id }) => id);

describe('the extension plan', () => {
  it('puts what keeps most for its effort first, ties by identifier, the unknown last', () => {
    const lines = [
      aLine({ id: 'unknown', score: null }),
      aLine({ id: 'b' }),
      aLine({ id: 'costly', score: -2 }),
      aLine({ id: 'a' }),
      aLine({ id: 'best', score: 11 }),
    ];
    expect(idsOf([...lines].sort(inOrderOfWorth))).toEqual(['best', 'a', 'b', 'costly', 'unknown']);
    expect(idsOf([...lines].reverse().sort(inOrderOfWorth))).toEqual(['best', 'a', 'b', 'costly', 'unknown']);
  });

  it('keeps a device on the day it comes within the months chosen, and not a month before', () => {
    expect(passes(aLine({ ageMonths: 60 }), { withinMonths: 12 })).toBe(true);
    expect(passes(aLine({ ageMonths: 59 }), { withinMonths: 12 })).toBe(false);
    expect(passes(aLine({ ageMonths: 71 }), { withinMonths: 0 })).toBe(false);
  });

  it('is the sum of its parts: what is split by need or by site adds up to the whole', () => {
    const plan = new ExtensionPlan([
      aLine({ id: 'a' }),
      aLine({ id: 'b', needs: ['ssd'], siteName: null, money: null }),
      aLine({ id: 'c', needs: ['memory'], siteName: 'École' }),
    ]);
    const whole = plan.chosen({ withinMonths: 12 });
    const parts = (['nothing', 'ssd', 'memory'] as const).map((need) => plan.chosen({ withinMonths: 12, need }));
    expect(parts.reduce((sum, { totals }) => sum + totals.devices, 0)).toBe(3);
    expect(parts.reduce((sum, { totals }) => sum + (totals.money?.central ?? 0), 0)).toBe(whole.totals.money?.central);
    expect(whole.totals).toMatchObject({ money: { central: 600 }, withoutMoney: 1, withoutCarbon: 3, carbon: null });
    expect(plan.chosen({ withinMonths: 12, need: 'ssd' }).totals.money).toBeNull();
    expect(plan.sites()).toEqual(['École', 'Mairie']);
  });

  it('says nothing of a price below three purchases, and the middle of them from three on', () => {
    expect(replacementPrice([80_000, 90_000], 3)).toBeNull();
    expect(replacementPrice([100_000, 80_000, 90_000], 3)).toEqual({
      ...{ low: 85_000, median: 90_000, high: 95_000, purchases: 3 },
    });
  });

  it('reads prices of the months that count, up to today, and never a price of nothing', () => {
    const prices = new PaidPrices<'laptop' | 'tablet'>(dateOnly('2026-11-24'), policy);
    const bought = (day: string, purchasePriceCents: number | null) => ({
      purchasedOn: dateOnly(day),
      purchasePriceCents,
    });
    for (const cents of [80_000, 90_000, 100_000]) prices.add('laptop', bought('2022-11-24', cents));
    for (const out of [
      bought('2022-11-23', 1),
      bought('2026-11-25', 1),
      bought('2025-01-01', 0),
      bought('2025-01-01', null),
    ]) {
      prices.add('laptop', out);
      prices.add('tablet', out);
    }
    prices.add('tablet', bought('2026-11-24', 30_000));
    expect([...prices.conclude()]).toEqual([['laptop', { low: 85_000, median: 90_000, high: 95_000, purchases: 3 }]]);
  });

  it('never counts an unknown price as nothing kept', () => {
    const effort = effortOf([], policy);
    const worth = extensionWorth({ carbon: null, price: null, effort, keptMonths: 24, targetMonths: 72 }, policy);
    expect(worth).toMatchObject({ money: null, carbon: null, score: null });
  });

  it('says each need once, nothing when there is no action, and has somebody look before a purchase', () => {
    expect(needsOf([])).toEqual(['nothing']);
    expect(needsOf(['fit-ssd', 'raise-memory', 'check-memory', 'replace-battery'])).toEqual([
      'battery',
      'memory',
      'ssd',
    ]);
    expect(needsOf(['diagnose', 'other-system'])).toEqual(['system', 'look']);
  });

  it('adds the efforts of the actions, and takes five minutes where there is none', () => {
    const both = effortOf(['raise-memory', 'fit-ssd'], policy);
    expect(both.minutes).toBe(policy.efforts['raise-memory'].minutes + policy.efforts['fit-ssd'].minutes);
    expect(both.partsEur).toBe(policy.efforts['raise-memory'].partsEur + policy.efforts['fit-ssd'].partsEur);
    expect(effortOf([], policy)).toEqual({ minutes: 5, partsEur: 0 });
  });
});
