import { expect } from '@jest/globals';

type OfRule = { readonly renewals: { readonly central: number; readonly low: number } };
type Rules = Readonly<Record<'today' | 'longer', OfRule>>;
/** What is looked at of a forecast. */
export type Forecast = Rules & { readonly devices: number; readonly quarters: readonly Rules[] };

/** The quarters make the whole, a longer rule renews less, and a rule longer by nothing is today's. */
export function expectTwoRules(forecast: Forecast, sameRule: Forecast): void {
  const { devices, today, longer, quarters } = forecast;
  expect([devices > 0, quarters.length, today.renewals.central > 0]).toEqual([true, 20, true]);
  for (const rule of ['today', 'longer'] as const) {
    const sum = quarters.reduce((all, quarter) => all + quarter[rule].renewals.central, 0);
    expect(sum).toBeCloseTo(forecast[rule].renewals.central, 6);
    expect(forecast[rule].renewals.low).toBeLessThanOrEqual(forecast[rule].renewals.central);
  }
  expect(longer.renewals.central).toBeLessThan(today.renewals.central);
  expect(sameRule.longer.renewals).toEqual(sameRule.today.renewals);
}
