/** Holds our estimates to the expected ones of a folder of reference cases: `input/*.csv` and `expected/*.expected.json`. */

const at = (path) => import(`../../dist/lifespan/domain/survival/${path}.js`);

const modules = async () => ({
  ...(await at('life-counts')),
  ...(await at('risk-set')),
  ...(await at('kaplan-meier')),
  ...(await at('aalen-johansen')),
  ...(await at('curve-quantile')),
  ...(await at('restricted-mean')),
  ...(await at('read-curve')),
  ...(await at('weibull-data')),
  ...(await at('weibull-fit')),
  ...(await at('weibull-law')),
  ...(await at('gamma-shrinkage')),
  ...(await at('shrunk-life')),
  ...(await at('known-on')),
  ...(await at('expected-departures')),
  ...(await at('observed-life')),
});

const FAILURE = ['failure'];
const YEAR_DAYS = 365.25;

/** Rows as `{ entry, exit, cause }` become counts. */
export function countsOf(lives, { LifeCounts }) {
  const counts = new LifeCounts();
  for (const { entry, exit, cause } of lives) counts.add(entry, exit, cause);
  return counts;
}

export class LifeComparison {
  static async open(deviations) {
    return new LifeComparison(deviations, await modules());
  }

  constructor(deviations, ours) {
    this.deviations = deviations;
    this.ours = ours;
  }

  say(kind, what, found, expected) {
    this.deviations.compare(kind, what, found, expected);
  }

  /** A curve on the ages of a table or a grid. */
  curve(where, counts, causes, expected) {
    const steps = this.ours.kaplanMeier(this.ours.riskSets(counts, causes));
    const table = expected.grid ?? expected.table ?? expected;
    table.t.forEach((age, i) => {
      const step = this.ours.stepAt(steps, age);
      const what = `${where} at ${age}`;
      const same = (name, found) => table[name] && this.say('non-parametric', `${what} ${name}`, found, table[name][i]);
      same('surv', step?.survival ?? 1);
      // Once nobody is left the reference says nothing of the error.
      if (table.surv[i] !== 0) same('se_surv_greenwood', step?.se ?? 0);
      same('cumhaz_na', step?.hazard ?? 0);
      // Where nobody has left, the reference says 1 to 1; we say that no interval is known.
      if (table.surv[i] === 1 || table.surv[i] === 0) return;
      same('lower_loglog', step?.low);
      same('upper_loglog', step?.high);
    });
    if (expected.table) {
      this.say('non-parametric', `${where} steps`, steps.length, table.t.length);
      steps.forEach((step, i) => {
        this.say('non-parametric', `${where} n_risk`, step.atRisk, table.n_risk[i]);
        this.say('non-parametric', `${where} n_event`, step.events, table.n_event[i]);
      });
    }
    for (const [name, quantile] of Object.entries(expected.quantiles ?? {})) {
      const found = this.ours.curveQuantile(steps, Number(name.slice(1)) / 100, counts.lastAge);
      this.say('non-parametric', `${where} ${name}`, found.age, quantile.t);
      this.say('non-parametric', `${where} ${name} lower`, found.low, quantile.lower);
      this.say('non-parametric', `${where} ${name} upper`, found.high, quantile.upper);
    }
    if (expected.rmst) {
      const { mean, se } = this.ours.restrictedMean(steps, expected.rmst.tau);
      this.say('non-parametric', `${where} restricted mean`, mean, expected.rmst.value);
      this.say('non-parametric', `${where} its s.e.`, se, expected.rmst.se);
    }
    return steps;
  }

  incidence(where, counts, expected) {
    const sets = this.ours.riskSets(counts);
    const steps = this.ours.aalenJohansen(sets);
    expected.t.forEach((age, i) => {
      const step = this.ours.stepAt(steps, age);
      this.say('non-parametric', `${where} surv at ${age}`, step?.survival ?? 1, expected.surv[i]);
      counts.causes.forEach((cause, index) => {
        const what = `${where} ${cause} at ${age}`;
        this.say('non-parametric', `${what} cif`, step?.incidence[index] ?? 0, expected[`cif_${cause}`][i]);
        const se = expected[`se_gw_${cause}`]?.[i];
        if (se !== undefined) this.say('non-parametric', `${what} s.e.`, step?.se[index] ?? 0, se);
      });
    });
  }

  /** Parameters, likelihood and standard errors of one fit. */
  weibull(where, fit, expected) {
    const scale = expected.scale_days ?? expected.scale;
    this.say('Weibull', `${where} shape`, fit?.shape, expected.shape);
    this.say('Weibull', `${where} scale`, fit?.scale, scale);
    if (expected.loglik !== undefined) this.say('Weibull', `${where} likelihood`, fit?.logLikelihood, expected.loglik);
    if (expected.se_log_shape === undefined) return;
    this.say('standard errors', `${where} s.e. shape`, fit?.seLogShape, expected.se_log_shape);
    this.say('standard errors', `${where} s.e. scale`, fit?.seLogScale, expected.se_log_scale);
    this.say('standard errors', `${where} covariance`, fit?.covLog, expected.cov_log);
  }

  conditional(where, steps, law, expected) {
    expected?.age.forEach((age, i) => {
      const ahead = expected.horizon[i];
      const what = `${where} at ${age}, ${ahead} ahead`;
      this.say('non-parametric', `${what} by the curve`, this.ours.chanceByCurve(steps, age, ahead), expected.p_km[i]);
      this.say('Weibull', `${what} by the law`, this.ours.chanceByLaw(law, age, ahead), expected.p_weibull[i]);
    });
  }

  remaining(where, law, expected) {
    expected?.age.forEach((age, i) => {
      const { meanRemaining } = this.ours;
      this.say('Weibull', `${where} mean remaining`, meanRemaining(law, age, Infinity), expected.mrl_days[i]);
      const within = expected.mrl_restricted_1826[i];
      this.say('Weibull', `${where} mean remaining within five years`, meanRemaining(law, age, 1826), within);
    });
  }

  interval(where, fit, expected) {
    if (!expected) return;
    const found = this.ours.chanceWithInterval(fit, expected.age, expected.horizon);
    this.say('Weibull', `${where} conditional`, found.chance, expected.p);
    this.say('standard errors', `${where} conditional lower`, found.low, expected.lower);
    this.say('standard errors', `${where} conditional upper`, found.high, expected.upper);
    this.say('standard errors', `${where} conditional s.e.`, found.se, expected.se_cloglog);
  }

  /** Gamma shrinkage between models: `a`, `b`, then each model. */
  shrinkage(where, found, models, expected) {
    const { shape, a, b } = found;
    if (expected.shape) this.say('shrinkage: shape', where, shape, expected.shape);
    const relative = (mine, theirs) => mine / theirs;
    this.say('shrinkage: a, b', `${where} a`, relative(a, expected.prior_a), 1);
    this.say('shrinkage: a, b', `${where} b`, relative(b, expected.prior_b), 1);
    const prior = { shape, failures: a, exposure: b };
    expected.models.model.forEach((model, i) => {
      const what = `${where} ${model}`;
      const { rate, ownWeight } = this.ours.shrunkLife(prior, models.get(model));
      const { scale, low, high } = this.ours.scaleOfRate(rate);
      const said = (name) => expected.models[name]?.[i];
      const same = (kind, name, mine) =>
        said(name) !== undefined && this.say(kind, `${what} ${name}`, relative(mine, said(name)), 1);
      same('shrinkage: posterior scale', 'scale_post_days', scale * YEAR_DAYS);
      same('shrinkage: posterior scale', 'scale_lo90_days', low * YEAR_DAYS);
      same('shrinkage: posterior scale', 'scale_hi90_days', high * YEAR_DAYS);
      same('shrinkage: posterior scale', 'theta_post_mean', rate.failures / rate.exposure);
      same('shrinkage: posterior scale', 'theta_lo90', (1 / high) ** shape);
      same('shrinkage: posterior scale', 'theta_hi90', (1 / low) ** shape);
      same('shrinkage: weights', 'weight_on_own_data', ownWeight);
      const chance = (age, ahead) => this.ours.chanceByRate(rate, age / YEAR_DAYS, ahead / YEAR_DAYS);
      same('shrinkage: weights', 'p_pred_age1095_h731', chance(1095, 731));
      same('shrinkage: weights', 'p_pred_5y_from_new', chance(0, 5 * YEAR_DAYS));
    });
  }

  /** What a fit of failures needs, in days or in years. */
  failures(counts, unit = 1) {
    return this.ours.weibullData(counts, FAILURE, unit);
  }
}
