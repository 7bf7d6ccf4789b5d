import { kwhPerYear, type KwhPerYear, type Share } from '../../kernel/quantity.js';

/** A year of 365 days, as the reference engine counts it: 4 years are 35,040 hours. */
const HOURS_OF_A_YEAR = 8760;

/** Electricity of a device that draws `averageWatts` during a share of the hours of the year. Refused when negative. */
export function electricityOfPower(averageWatts: number, useTimeRatio: Share): KwhPerYear {
  if (!(averageWatts >= 0)) throw new RangeError('a power in watts is not negative');
  return kwhPerYear((averageWatts / 1000) * useTimeRatio * HOURS_OF_A_YEAR);
}
