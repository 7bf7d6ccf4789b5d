/** One way the laws of a category may be, all of them together: a side of the doubt on the rate, and a side of that on the shape. */
export type DoubtNode = {
  /** factor on the rate of failure of a law that rests on so many failures */
  readonly rateOf: (failures: number) => number;
  /** standard deviations on ln(shape) */
  readonly shape: number;
};

/** The law as it is believed. */
export const BELIEVED: DoubtNode = { rateOf: () => 1, shape: 0 };

/** A rate that rests on less would be within one deviation of nothing. */
const FEWEST_FAILURES = 2;

/**
 * The rate follows a gamma law of mean 1 and variance 1/failures, the logarithm of the shape a normal one: two points one deviation away have
 * the mean and variance of each. Four ways in all, as likely as each other, whatever the fleet.
 */
export const DOUBT_NODES: readonly DoubtNode[] = [-1, 1].flatMap((shape) =>
  [-1, 1].map((side) => ({
    shape,
    rateOf: (failures: number) => 1 + side / Math.sqrt(Math.max(failures, FEWEST_FAILURES)),
  })),
);
