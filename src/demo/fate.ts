import type { Category } from '../inventory/domain/category.js';
import { addDays, addMonths, dateFromParts, yearOf, type DateOnly } from '../kernel/date-only.js';
import type { Random } from '../kernel/random.js';
import { chance, weibullYears } from './dice.js';
import { TRUE_LIVES } from './true-lives.js';

/** How a device left, and when; null while it is still there on `today`. */
export type Fate = { readonly cause: 'failure' | 'policy' | 'missing'; readonly on: DateOnly } | null;

/** Days and months of the retirement campaigns, by organisation. */
export type Campaign = { readonly month: number; readonly day: number; readonly zeal: number };

const DAYS_A_YEAR = 365.25;

/** The first of the three causes, if it came by today: failure (Weibull), loss (constant risk), replacement by rule (campaigns). */
export function drawFate(
  random: Random,
  category: Category,
  since: DateOnly,
  campaign: Campaign,
  today: DateOnly,
): Fate {
  const life = TRUE_LIVES[category];
  const fates: Exclude<Fate, null>[] = [
    { cause: 'failure', on: after(since, weibullYears(random, life.shape, life.scaleYears)) },
    { cause: 'missing', on: after(since, weibullYears(random, 1, 1 / life.lossPerYear)) },
  ];
  const ruled = drawRule(random, addMonths(since, life.ruleYears * 12), campaign, life.ruleShare, today);
  if (ruled !== null) fates.push({ cause: 'policy', on: ruled });
  const first = fates.reduce((a, b) => (b.on < a.on ? b : a));
  return first.on <= today ? first : null;
}

/** The campaign that takes the device, each one trying its luck from the age of the rule on. */
function drawRule(random: Random, from: DateOnly, campaign: Campaign, share: number, today: DateOnly): DateOnly | null {
  for (let year = yearOf(from); year <= yearOf(today); year++) {
    const on = dateFromParts(year, campaign.month, campaign.day);
    if (on !== null && on >= from && on <= today && chance(random, share * campaign.zeal)) return on;
  }
  return null;
}

/** Bounded to a century, so that every draw is a day of the calendar. */
const after = (since: DateOnly, years: number): DateOnly =>
  addDays(since, 1 + Math.floor(Math.min(years, 100) * DAYS_A_YEAR));
