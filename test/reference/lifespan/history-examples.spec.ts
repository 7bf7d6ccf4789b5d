import { describe, expect, it } from '@jest/globals';
import { curveForecast } from '../../../src/lifespan/domain/backtest/curve-forecast.js';
import { lawForecast } from '../../../src/lifespan/domain/backtest/law-forecast.js';
import { modelEvidence } from '../../../src/lifespan/domain/evidence/model-evidence.js';
import { compareRules } from '../../../src/lifespan/domain/forecast/compared-rules.js';
import { intervalOfCount } from '../../../src/lifespan/domain/forecast/uncertain-count.js';
import { publishedLaw } from '../../../src/lifespan/domain/life-law.js';
import { curveQuantile } from '../../../src/lifespan/domain/survival/curve-quantile.js';
import { fitFleetGroup } from '../../../src/lifespan/domain/survival/group-fit.js';
import { LifeCounts } from '../../../src/lifespan/domain/survival/life-counts.js';
import { stepAt } from '../../../src/lifespan/domain/survival/read-curve.js';
import { kaplanMeier } from '../../../src/lifespan/domain/survival/kaplan-meier.js';
import { restrictedMean } from '../../../src/lifespan/domain/survival/restricted-mean.js';
import { riskSets } from '../../../src/lifespan/domain/survival/risk-set.js';
import { chanceByRate, scaleOfRate, shrunkLife } from '../../../src/lifespan/domain/survival/shrunk-life.js';
import { technicalBounds } from '../../../src/lifespan/domain/survival/technical-bounds.js';
import { exposure, weibullData } from '../../../src/lifespan/domain/survival/weibull-data.js';
import { fitWeibull } from '../../../src/lifespan/domain/survival/weibull-fit.js';
import { chanceByLaw, meanRemaining, medianRemaining } from '../../../src/lifespan/domain/survival/weibull-law.js';
import { readPriors } from '../../../src/lifespan/lifespan-tables.js';
import { workedExamples } from '../../support/worked-examples.js';

type Given = {
  lives: [entry: number, exit: number, cause: string][];
  category: string;
  model: [failures: number, exposure: number];
  others: [failures: number, exposure: number];
  spread: number;
} & Record<'age' | 'within' | 'shape' | 'scale' | 'ahead' | 'a' | 'b' | 'failures' | 'exposure', number> &
  Record<'atRisk' | 'events' | 'at' | 'count', number> &
  Record<'expected' | 'variance' | 'quarters' | 'rule', number>;

function counts({ lives }: Given): LifeCounts {
  const counted = new LifeCounts();
  for (const life of lives) counted.add(...life);
  return counted;
}

const fit = (given: Given) => fitFleetGroup(counts(given));
const bounds = (given: Given) => technicalBounds(riskSets(counts(given), fit(given).causes), 0);
const shrunk = ({ shape, a, b, failures, exposure: own }: Given) => {
  const logs = Float64Array.of(Math.log(own) / shape);
  const history = { logs, nets: Float64Array.of(1), events: failures, sumLogEventAges: 0 };
  return shrunkLife({ shape, failures: a, exposure: b }, history);
};

/** A model beside the others of its category, at the published shape. */
function evidence({ category, model, others, spread }: Given) {
  const { shape, scaleYears } = readPriors().find((prior) => prior.category === category)!;
  const history = ([failures, under]: readonly [number, number]) => ({ failures, exposure: under });
  const whole = {
    shape,
    logShapeSd: 0.25,
    published: history([4, 4 * scaleYears ** shape]),
    own: history([model[0] + others[0], model[1] + others[1]]),
    models: new Map([['m', history(model)]]),
    spread,
  };
  return modelEvidence(whole, 'm');
}

/** Devices of one age, and a curve of one step. */
const followed = ({ age, ahead, count }: Given) => [{ age, ahead, stayed: ahead, count, left: 0, failed: 0 }];
const forecast = (given: Given) => {
  const { atRisk, events, at } = given;
  return curveForecast(kaplanMeier([{ age: at, atRisk, events, byCause: [events] }]), followed(given));
};

/** Laptops of one age in quarters, by the published law, under one rule. */
const fiveYears = ({ category, quarters: age, count, rule }: Given) => {
  const law = publishedLaw(readPriors().find((prior) => prior.category === category)!);
  const byAge = [...Array<number>(age).fill(0), count];
  return compareRules([{ law, byAge }], law, { today: rule, longer: rule }).today.total;
};

const FORMULAS: Readonly<Record<string, (given: Given) => number | null | undefined>> = {
  survival: (given) => stepAt(fit(given).service, given.age)?.survival,
  error: (given) => stepAt(fit(given).service, given.age)?.se,
  failed: (given) => stepAt(fit(given).incidence, given.age)?.incidence[0],
  technical: (given) => stepAt(fit(given).technical, given.age)?.survival,
  technicalHigh: (given) => stepAt(bounds(given), given.age)?.high,
  median: (given) => curveQuantile(fit(given).service, 0.5, counts(given).lastAge).age,
  restrictedMean: (given) => restrictedMean(fit(given).service, given.within).mean,
  exposurePerFailure: (given) => {
    const data = weibullData(counts(given));
    return exposure(data, given.shape).sum / data.events;
  },
  shape: (given) => fitWeibull(weibullData(counts(given)))?.shape,
  scale: (given) => fitWeibull(weibullData(counts(given)))?.scale,
  chance: (given) => chanceByLaw(given, given.age, given.ahead),
  medianLeft: (given) => medianRemaining(given, given.age, given.within),
  meanLeft: (given) => meanRemaining(given, given.age, given.within),
  ownWeight: (given) => shrunk(given).ownWeight,
  shrunkScale: (given) => scaleOfRate(shrunk(given).rate).scale,
  evidenceScale: (given) => evidence(given).law.scaleYears,
  evidenceModel: (given) => evidence(given).weights.model,
  evidenceOthers: (given) => evidence(given).weights.others,
  evidencePublished: (given) => evidence(given).weights.published,
  backtestExpected: (given) => forecast(given).expected,
  backtestError: (given) => forecast(given).sd,
  backtestFailures: (given) => {
    const prior = readPriors().find(({ category }) => category === given.category)!;
    return lawForecast(publishedLaw(prior), followed(given)).expected;
  },
  countLow: (given) => intervalOfCount(given).low,
  countHigh: (given) => intervalOfCount(given).high,
  fiveYearFailures: (given) => fiveYears(given).failures.expected,
  fiveYearRenewals: (given) => fiveYears(given).renewals.expected,
  shrunkChance: (given) => chanceByRate(shrunk(given).rate, given.age, given.ahead),
};

describe.each(['survival-curves', 'weibull', 'model-shrinkage', 'fleet-evidence', 'backtest', 'forecast'])(
  'the worked examples of data/methods/%s.md',
  (page) => {
    it.each(workedExamples(page).map((example) => [`${example.formula}: ${example.title}`, example] as const))(
      'recomputes %s',
      (_, { formula, given, gives, decimals }) => {
        expect(FORMULAS[formula]?.(given as unknown as Given)?.toFixed(decimals)).toBe(gives.toFixed(decimals));
      },
    );
  },
);

/** Weeks of remission of 21 children under 6-mercaptopurine (Freireich and others, Blood 21, 1963); negative: still in remission. */
const REMISSIONS = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];

describe('the best known published curve', () => {
  it('has the shares and the errors printed in every textbook', () => {
    const counted = new LifeCounts();
    for (const weeks of REMISSIONS) counted.add(0, Math.abs(weeks), weeks > 0 ? 'relapse' : 'censored');
    const steps = fitFleetGroup(counted).service;
    expect(steps.map(({ age, survival, se }) => [age, survival.toFixed(3), se.toFixed(4)])).toEqual([
      [6, '0.857', '0.0764'],
      [7, '0.807', '0.0869'],
      [10, '0.753', '0.0963'],
      [13, '0.690', '0.1068'],
      [16, '0.627', '0.1141'],
      [22, '0.538', '0.1282'],
      [23, '0.448', '0.1346'],
    ]);
    expect(curveQuantile(steps, 0.5, counted.lastAge).age).toBe(23);
  });
});
