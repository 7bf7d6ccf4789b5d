/** Holds a forecast made as of a past day, and what then happened, to the expected figures of a reference case. */
import { countsOf } from './compare-lives.mjs';

const DAY = 86_400_000;
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;
const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;

/** @param devices dated lives by category  @param expected `{ cut, horizon_days, groups }` */
export function compareBacktest(compare, devices, expected, name) {
  const { cut, horizon_days: ahead, groups } = expected;
  const end = new Date(Date.parse(cut) + ahead * DAY).toISOString().slice(0, 10);
  for (const [category, said] of Object.entries(groups)) {
    const { knownOn, observedLife, kaplanMeier, riskSets, chanceByCurve, chanceByLaw } = compare.ours;
    const known = devices.filter((device) => device.category === category && knownOn(device, cut) !== null);
    const lives = known.map((device) => observedLife(knownOn(device, cut), 'retired-date'));
    const counts = countsOf(
      lives.filter((life) => typeof life !== 'string'),
      compare.ours,
    );
    const steps = kaplanMeier(riskSets(counts));
    const law = compare.ours.fitWeibull(compare.ours.weibullData(counts));
    const there = known.filter(({ retiredOn }) => retiredOn === null || retiredOn > cut);
    const left = there.map(({ retiredOn }) => (retiredOn !== null && retiredOn <= end ? 1 : 0));
    const ages = there.map(({ inServiceOn }) => daysBetween(inServiceOn, cut));
    const where = `${name} backtest ${category}`;
    const say = (kind, what, found) => compare.say(kind, `${where} ${what}`, found, said[what]);
    say('non-parametric', 'n_train', counts.used);
    say('non-parametric', 'n_in_service', there.length);
    say(
      'non-parametric',
      'actual',
      left.reduce((sum, x) => sum + x, 0),
    );
    for (const [kind, method, chance] of [
      ['non-parametric', 'km', (age) => chanceByCurve(steps, age, ahead)],
      ['Weibull', 'weibull', (age) => chanceByLaw(law, age, ahead)],
    ]) {
      const chances = ages.map(chance);
      const { expected: predicted, sd } = compare.ours.expectedDepartures(chances);
      say(kind, `predicted_${method}`, predicted);
      say(kind, `brier_${method}`, mean(chances.map((stays, i) => (1 - stays - left[i]) ** 2)));
      if (method === 'km') say(kind, 'sd_binomial_km', sd);
    }
  }
}
