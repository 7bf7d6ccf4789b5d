import type { RiskSet } from './risk-set.js';

/** Where the devices are after an age: still in service, or gone by each cause. `survival` and `incidence` sum to 1. */
export type IncidenceStep = {
  readonly age: number;
  readonly survival: number;
  /** share gone by each cause, in the order of the risk sets' causes */
  readonly incidence: readonly number[];
  /** their standard errors (Greenwood's type) */
  readonly se: readonly number[];
};

/**
 * Aalen-Johansen: the share gone by each cause when causes compete. Never one less Kaplan-Meier by cause, which counts devices as
 * if the other causes did not exist.
 * @see data/methods/survival-curves.md
 */
export function aalenJohansen(sets: readonly RiskSet[]): IncidenceStep[] {
  const causes = sets[0]?.byCause.map(() => new CauseSums()) ?? [];
  let survival = 1;
  return sets.map((set) => {
    const before = survival;
    survival *= (set.atRisk - set.events) / set.atRisk;
    causes.forEach((sums, cause) => sums.add(set, set.byCause[cause] ?? 0, before, survival));
    const incidence = causes.map((sums) => sums.incidence);
    return { age: set.age, survival, incidence, se: causes.map((sums) => sums.standardError()) };
  });
}

/**
 * One cause. The variance at t is the sum over s ≤ t of S(s-)²/Y³ [d(Y-d)(1-R)² + o(Y-o)R² + 2doR(1-R)], with
 * R = (F(t)-F(s))/S(s), d exits of this cause and o of the others. It is a polynomial of F(t), whose three coefficients are kept,
 * so that the whole curve costs one pass.
 */
class CauseSums {
  incidence = 0;
  private constant = 0;
  private linear = 0;
  private quadratic = 0;

  add({ atRisk, events }: RiskSet, own: number, before: number, after: number): void {
    const others = events - own;
    this.incidence += (before * own) / atRisk;
    const ownSpread = own * (atRisk - own);
    if (after === 0) {
      // Nobody is left: F no longer moves and R is 0.
      this.constant += (before ** 2 * ownSpread) / atRisk ** 3;
      return;
    }
    const scale = (before / after) ** 2 / atRisk ** 3;
    const othersSpread = others * (atRisk - others);
    const here = this.incidence;
    const reach = after + here;
    // 1 - R = (reach - F)/S and R = (F - here)/S
    this.constant += scale * (ownSpread * reach ** 2 + othersSpread * here ** 2 - 2 * own * others * here * reach);
    this.linear += scale * 2 * (own * others * (here + reach) - ownSpread * reach - othersSpread * here);
    this.quadratic += scale * (ownSpread + othersSpread - 2 * own * others);
  }

  standardError(): number {
    const f = this.incidence;
    return Math.sqrt(Math.max(0, this.constant + f * (this.linear + f * this.quadratic)));
  }
}
