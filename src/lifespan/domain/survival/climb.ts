/** A function at a point, with its first and second derivatives. */
export type Slope = {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
};

/** The top of a function within bounds. `free`: the coordinates that are not held at a bound. */
export type Summit = { readonly at: readonly number[]; readonly slope: Slope; readonly free: readonly number[] };

const LONGEST_STEP = 0.5;
const STEPS_AT_MOST = 200;
/** Shorter steps move no printed figure. */
const NEGLIGIBLE = 1e-11;

type Range = readonly [low: number, high: number];

/**
 * Climbs to the maximum by Newton's steps, of at most 0.5 in each coordinate, halved while they go down; where the function is not
 * concave the step leans to the steepest way. A step that meets a bound ends there, and the next goes along it.
 * @returns null when it does not settle
 */
export function climb(
  of: (at: readonly number[]) => Slope,
  start: readonly number[],
  bounds: readonly Range[],
): Summit | null {
  let at = start.map((x, i) => Math.min(Math.max(x, lowOf(bounds, i)), highOf(bounds, i)));
  let slope = of(at);
  for (let step = 0; step < STEPS_AT_MOST && Number.isFinite(slope.value); step += 1) {
    const move = moveWithin(at, slope, bounds);
    if (move === null) return null;
    let part = 1;
    let next = stepped(at, move, part, bounds);
    let found = of(next);
    const length = Math.max(...move.map(Math.abs));
    // Below a millionth, rounding decides which of the two is higher.
    while (!(found.value >= slope.value) && length * part > 1e-6) {
      part /= 2;
      next = stepped(at, move, part, bounds);
      found = of(next);
    }
    at = next;
    slope = found;
    if (length * part < NEGLIGIBLE) return { at, slope, free: freeCoordinates(at, slope, bounds) };
  }
  return null;
}

const lowOf = (bounds: readonly Range[], i: number): number => bounds[i]?.[0] ?? -Infinity;
const highOf = (bounds: readonly Range[], i: number): number => bounds[i]?.[1] ?? Infinity;

/** Rounding may carry a step past its bound. */
const stepped = (at: readonly number[], move: readonly number[], part: number, bounds: readonly Range[]): number[] =>
  at.map((x, i) => Math.min(Math.max(x + part * (move[i] ?? 0), lowOf(bounds, i)), highOf(bounds, i)));

/** Newton's step, cut where it meets the first bound. */
function moveWithin(at: readonly number[], slope: Slope, bounds: readonly Range[]): number[] | null {
  let free = freeCoordinates(at, slope, bounds);
  for (;;) {
    const move = newtonMove(slope, free);
    if (move === null) return null;
    const room = move.map((by, i) => {
      const bound = by > 0 ? highOf(bounds, i) : lowOf(bounds, i);
      return by === 0 ? 1 : Math.min(1, (bound - (at[i] ?? 0)) / by);
    });
    const held = free.filter((i) => room[i] === 0);
    if (held.length === 0) return move.map((by) => by * Math.min(...room));
    free = free.filter((i) => !held.includes(i));
  }
}

/** Those that are not pushed against a bound. */
function freeCoordinates(at: readonly number[], { gradient }: Slope, bounds: readonly Range[]): number[] {
  return at.flatMap((x, i) => {
    const rise = gradient[i] ?? 0;
    const [low, high] = [lowOf(bounds, i), highOf(bounds, i)];
    return low === high || (x <= low && rise <= 0) || (x >= high && rise >= 0) ? [] : [i];
  });
}

/** The step along the free coordinates, 0 along the others; null when derivatives are not numbers. */
function newtonMove({ gradient, hessian }: Slope, free: readonly number[]): number[] | null {
  const rise = free.map((i) => gradient[i] ?? 0);
  const bend = free.map((i) => free.map((j) => -(hessian[i]?.[j] ?? 0)));
  if (![...rise, ...bend.flat()].every(Number.isFinite)) return null;
  const largest = Math.max(1e-8, ...bend.map((row, i) => Math.abs(row[i] ?? 0)));
  for (let ridge = 0; ridge < 1e6; ridge = ridge === 0 ? 1e-6 : ridge * 10) {
    const solved = solvePositive(
      bend.map((row, i) => row.map((x, j) => (i === j ? x + ridge * largest : x))),
      rise,
    );
    if (solved === null) continue;
    const shrink = Math.min(1, LONGEST_STEP / Math.max(...solved.map(Math.abs), Number.MIN_VALUE));
    return gradient.map((_, i) => (solved[free.indexOf(i)] ?? 0) * shrink);
  }
  return null;
}

/** Solves `matrix · x = right` by elimination; null unless the matrix is positive definite. */
export function solvePositive(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, row] of rows.entries()) {
    const pivot = row[i] ?? 0;
    if (!(pivot > 0)) return null;
    for (const below of rows.slice(i + 1)) {
      const factor = (below[i] ?? 0) / pivot;
      for (let j = i; j < below.length; j += 1) below[j] = (below[j] ?? 0) - factor * (row[j] ?? 0);
    }
  }
  const solved: number[] = rows.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    let left = row[rows.length] ?? 0;
    for (let j = i + 1; j < rows.length; j += 1) left -= (row[j] ?? 0) * (solved[j] ?? 0);
    solved[i] = left / (row[i] ?? 1);
  }
  return solved;
}
