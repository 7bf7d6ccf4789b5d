/** Every figure of a folder of reference cases (simulated fleets and published data, results of R) against ours. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { compareBacktest } from '../tasks/compare-backtest.mjs';
import { LifeComparison, countsOf } from '../tasks/compare-lives.mjs';
import { Deviations } from '../tasks/deviations.mjs';

const TOLERANCES = {
  'non-parametric': 1e-9,
  Weibull: 1e-6,
  'standard errors': 1e-4,
  'shrinkage: shape': 1e-6,
  'shrinkage: a, b': 1e-3,
  'shrinkage: posterior scale': 1e-5,
  'shrinkage: weights': 1e-5,
};
const YEAR = 365.25;

const table = (path) => parse(readFileSync(path), { columns: true, bom: true });
const orNull = (text) => (text === '' ? null : text);

const dated = (row) => ({
  category: row.category,
  inServiceOn: orNull(row.in_service_date),
  observedFrom: orNull(row.inventory_start),
  retiredOn: orNull(row.retired_date),
  reason: orNull(row.reason),
  lastSeenOn: orNull(row.last_seen),
});

/** The lives of a fleet file; those that tell nothing as null. */
async function fleetLives(rows, missing) {
  const { observedLife } = await import('../../dist/lifespan/domain/survival/observed-life.js');
  return rows.map((row) => {
    const life = observedLife(dated(row), missing);
    return typeof life === 'string' ? null : life;
  });
}

/** Missing devices as a law takes them: censored when last seen, then gone before the audit that found them absent. */
async function lostLives(rows) {
  const [seen, found] = [await fleetLives(rows, 'last-seen'), await fleetLives(rows, 'retired-date')];
  const lost = rows.flatMap((row, i) =>
    row.reason === 'missing' && found[i]
      ? [{ from: seen[i]?.exit ?? found[i].entry, to: found[i].exit, count: 1 }]
      : [],
  );
  const kept = seen.map((life) => (life?.cause === 'missing' ? { ...life, cause: 'censored' } : life));
  return { lost, kept: kept.filter(Boolean) };
}

async function compareFleet(compare, rows, expected, name) {
  const select = (group) => {
    const [column, value] = group.split('=');
    return rows.filter((row) => row[column] === value);
  };
  const { fitWeibull, fitWeibullWithPrior, weibullData } = compare.ours;
  for (const [group, said] of Object.entries(expected.groups)) {
    const where = `${name} ${group}`;
    const mine = select(group);
    const fit = await compareCounts(compare, where, mine, said, 'retired-date');
    compare.remaining(where, fit, said.mrl_technical_weibull);
    compare.interval(where, fit, said.conditional_ci_example);
    const lives = (await fleetLives(mine, 'retired-date')).filter(Boolean);
    const counts = countsOf(lives, compare.ours);
    if (said.weibull_technical_map) {
      const { prior } = said.weibull_technical_map;
      const map = fitWeibullWithPrior(compare.failures(counts), {
        meanLogShape: prior.mean_log_shape,
        sdLogShape: prior.sd_log_shape,
        meanLogScale: prior.mean_log_scale_days,
        sdLogScale: prior.sd_log_scale,
      });
      compare.weibull(`${where} with prior`, map, said.weibull_technical_map);
    }
    if (said.naive) {
      const untruncated = countsOf(
        lives.map((life) => ({ ...life, entry: 0 })),
        compare.ours,
      );
      const naive = said.naive.weibull_technical_ignoring_truncation;
      compare.weibull(`${where} ignoring truncation`, fitWeibull(compare.failures(untruncated)), naive);
    }
    if (said.weibull_service_interval_censored_missing) {
      const { lost, kept } = await lostLives(mine);
      const data = weibullData(countsOf(kept, compare.ours));
      compare.weibull(`${where} interval`, fitWeibull(data, lost), said.weibull_service_interval_censored_missing);
    }
    if (said.variant_missing_at_last_seen) {
      await compareCounts(compare, `${where} last seen`, mine, said.variant_missing_at_last_seen, 'last-seen');
    }
  }
  for (const kind of ['shrinkage', 'shrinkage_joint']) {
    for (const [category, said] of Object.entries(expected[kind] ?? {})) {
      const models = new Map();
      for (const model of said.models.model) {
        const own = rows.filter((row) => row.category === category && row.model === model);
        const lives = (await fleetLives(own, 'retired-date')).filter(Boolean);
        models.set(model, compare.failures(countsOf(lives, compare.ours), YEAR));
      }
      const { fitSpread, fitSpreadAtShape } = compare.ours;
      const list = [...models.values()];
      const found = kind === 'shrinkage' ? fitSpreadAtShape(list, said.shape_fixed) : fitSpread(list);
      compare.shrinkage(`${name} ${kind} ${category}`, found, models, said);
    }
  }
}

/** Curves and laws of one group; answers the technical law. */
async function compareCounts(compare, where, rows, said, missing) {
  const { fitWeibull, weibullData } = compare.ours;
  const lives = (await fleetLives(rows, missing)).filter(Boolean);
  const counts = countsOf(lives, compare.ours);
  compare.say('non-parametric', `${where} used`, counts.used, said.n_used);
  const service = compare.curve(`${where} service`, counts, undefined, said.km_service);
  const technical = compare.curve(`${where} technical`, counts, ['failure'], said.km_technical);
  compare.incidence(where, counts, said.aalen_johansen);
  const [fit, all] = [fitWeibull(compare.failures(counts)), fitWeibull(weibullData(counts))];
  compare.weibull(`${where} technical`, fit, said.weibull_technical);
  compare.weibull(`${where} service`, all, said.weibull_service);
  compare.conditional(`${where} technical`, technical, fit, said.conditional_technical);
  compare.conditional(`${where} service`, service, all, said.conditional_service);
  return fit;
}

function compareSurvival(compare, rows, expected, name) {
  const { fitWeibull, weibullData } = compare.ours;
  for (const [group, said] of Object.entries(expected.groups)) {
    const mine = rows.filter((row) => group === '(all)' || row.group === group);
    const lives = mine.map((row) => ({ entry: Number(row.entry), exit: Number(row.exit), cause: row.status }));
    const counts = countsOf(lives, compare.ours);
    const where = `${name} ${group}`;
    compare.say('non-parametric', `${where} excluded`, counts.excluded, said.n_excluded);
    compare.curve(where, counts, undefined, said.km ?? said.km_grid);
    if (said.aalen_johansen) compare.incidence(where, counts, said.aalen_johansen);
    compare.weibull(where, fitWeibull(weibullData(counts)), said.weibull_all_events);
  }
}

/** Counts of whole models, without the lives behind them: a constant hazard. */
function compareModels(compare, rows, expected, name) {
  const models = new Map(
    rows.map((row) => [
      row.model,
      {
        logs: Float64Array.of(Math.log(row.drive_days / YEAR)),
        nets: Float64Array.of(1),
        events: Number(row.failures),
        sumLogEventAges: 0,
      },
    ]),
  );
  const found = compare.ours.fitSpreadAtShape([...models.values()], expected.shape_fixed);
  compare.shrinkage(name, found, models, expected);
}

export default {
  says: 'compares every estimate of lives with reference results (`input/*.csv`, `expected/*.expected.json`).',
  readsFolder: true,
  async run({ from: folder }) {
    const compare = await LifeComparison.open(new Deviations(TOLERANCES));
    for (const file of readdirSync(join(folder, 'expected')).filter((path) => path.endsWith('.expected.json'))) {
      const name = file.replace('.expected.json', '');
      const expected = JSON.parse(readFileSync(join(folder, 'expected', file), 'utf8'));
      const rows = table(join(folder, 'input', `${name}.csv`));
      if ('category' in rows[0]) await compareFleet(compare, rows, expected, name);
      else if ('status' in rows[0]) compareSurvival(compare, rows, expected, name);
      else compareModels(compare, rows, expected, name);
      const backtest = join(folder, 'expected', `${name}.backtest.json`);
      if (existsSync(backtest)) {
        compareBacktest(compare, rows.map(dated), JSON.parse(readFileSync(backtest, 'utf8')), name);
      }
    }
    return compare.deviations.table();
  },
};
