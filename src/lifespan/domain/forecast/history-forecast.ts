import type { LifeLaw } from '../life-law.js';
import { chanceByCurve } from '../survival/read-curve.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import type { LifeCounts } from '../survival/life-counts.js';
import { riskSets } from '../survival/risk-set.js';
import { fromStart, trustedSpan } from '../survival/trusted-span.js';
import { FORECAST_QUARTERS } from './calendar-quarter.js';
import { forecastCategory, type CategoryForecast } from './category-forecast.js';
import { BELIEVED } from './doubt-nodes.js';
import type { Cohort } from './fleet-cohorts.js';
import { riskByHistory, riskByLaw } from './quarterly-risk.js';

/** Fewer departures do not tell a habit. */
const ENOUGH_DEPARTURES = 30;
/** A curve that falls to nothing has no hazard: one device in a thousand is taken to stay. */
const ALL_GONE = 1e-3;
const DAYS_A_QUARTER = 365.25 / 4;

/**
 * The same fleet when devices go on leaving as they did, whatever the reason: "if you go on as in these last years".
 *
 * Kaplan-Meier of all departures where it rests on enough devices; at younger ages, the law of failures; at older ones, the mean of the
 * last year that it tells.
 * @param lives of the category, all models, in days
 * @returns null when history is too short to tell
 */
export function forecastByHistory(
  cohorts: readonly Cohort[],
  lives: LifeCounts,
  newcomers: LifeLaw | null,
  quarters = FORECAST_QUARTERS,
): CategoryForecast | null {
  const known = hazardsOfHistory(lives, newcomers);
  if (known === null) return null;
  const { hazards, departures } = known;
  return forecastCategory(
    cohorts,
    (_, node, ages) => riskByHistory(hazards, node, departures, ages),
    { atQuarters: null, catchUpQuarters: 0 },
    null,
    quarters,
  );
}

/** One hazard for each quarter of age, the last holding for all after; null when too few departures are on record. */
function hazardsOfHistory(
  lives: LifeCounts,
  law: LifeLaw | null,
): { readonly hazards: readonly number[]; readonly departures: number } | null {
  const sets = riskSets(lives);
  const departures = sets.reduce((sum, { events }) => sum + events, 0);
  const span = trustedSpan(sets);
  if (span === null || departures < ENOUGH_DEPARTURES) return null;
  const curve = kaplanMeier(fromStart(sets, span));
  const young = riskByLaw(law, BELIEVED, Math.ceil(span.from / DAYS_A_QUARTER) + 1);
  const hazards: number[] = [];
  for (let age = 0; (age + 1) * DAYS_A_QUARTER <= span.until; age += 1) {
    const start = (age + 0.5) * DAYS_A_QUARTER;
    const ahead = Math.min(DAYS_A_QUARTER, span.until - start);
    const stays = Math.max(chanceByCurve(curve, start, ahead) ?? 0, ALL_GONE);
    const chance = young.whole[age] ?? 0;
    hazards.push(start < span.from ? -Math.log1p(-chance) : (-Math.log(stays) * DAYS_A_QUARTER) / ahead);
  }
  if (hazards.length === 0) return null;
  const lastYear = hazards.slice(-4);
  return { hazards: [...hazards, lastYear.reduce((sum, hazard) => sum + hazard, 0) / lastYear.length], departures };
}
