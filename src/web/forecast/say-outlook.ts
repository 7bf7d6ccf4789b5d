import { intervalOfCount, type UncertainCount } from '../../lifespan/domain/forecast/uncertain-count.js';
import type { Outlook } from '../../reporting/forecast/fleet-forecast.js';
import type { Locale } from '../wording/locale.js';

/** A number of devices with its interval, in whole devices. */
export function sayCount(count: UncertainCount | null, { words, format }: Locale): string {
  if (count === null) return words.forecast.unknown;
  const { low, high } = intervalOfCount(count);
  const whole = (value: number): string => format.integer(Math.round(value));
  return words.forecast.withRange(whole(count.expected), whole(Math.floor(low)), whole(Math.ceil(high)));
}

/** Cents as euros, two significant figures. */
export function sayBudget({ budgetCents }: Pick<Outlook, 'budgetCents'>, { words, format }: Locale): string {
  if (budgetCents === null) return words.forecast.unknown;
  const { low, high } = intervalOfCount(budgetCents);
  const euros = (cents: number): string => format.figure(cents / 100);
  return words.forecast.withRange(euros(budgetCents.expected), euros(low), euros(high));
}

export function sayEmbodied({ embodied }: Pick<Outlook, 'embodied'>, { words, format }: Locale): string {
  if (embodied === null) return words.forecast.unknown;
  const { central, low, high } = embodied;
  return words.forecast.withRange(format.figure(central), format.figure(low), format.figure(high));
}
