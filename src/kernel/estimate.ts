/** Where a figure stands between a measure and a default; the order is from the surest to the weakest. */
export const PRECISIONS = ['typed', 'model', 'variants', 'class', 'category', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

declare const made: unique symbol;

/**
 * One figure that can be defended: how much, how sure, and where it comes from.
 * Invariant: `low ≤ central ≤ high`, all finite; unit, basis, at least one source id and the method's version are never empty.
 * Only `estimate()` makes one.
 */
export type Estimate<Value extends number = number> = {
  readonly [made]: true;
  readonly central: Value;
  readonly low: Value;
  readonly high: Value;
  /** as printed: `kgCO2e`, `months` */
  readonly unit: string;
  /** family of factors or of evidence the figure belongs to (`ademe`, `maker`, `published-prior`, `fleet`); never mixed in one total */
  readonly basis: string;
  readonly precision: Precision;
  /** rows of data/sources.csv */
  readonly sourceIds: readonly string[];
  /** formula and its version, a page of data/methods: `footprint/1` */
  readonly methodVersion: string;
};

export type EstimateParts<Value extends number> = Omit<Estimate<Value>, typeof made>;

/** A page of data/methods and its version. */
const METHOD_VERSION = /^[a-z][a-z0-9-]*\/[0-9]+$/;

/** @throws RangeError when the interval is disordered or endless, or when unit, basis, precision, sources or method are missing */
export function estimate<Value extends number>(parts: EstimateParts<Value>): Estimate<Value> {
  const { low, central, high } = parts;
  if (!(low <= central && central <= high && Number.isFinite(low) && Number.isFinite(high))) {
    throw new RangeError(`an estimate needs low ≤ central ≤ high, all finite, got ${low} ${central} ${high}`);
  }
  for (const key of ['unit', 'basis'] as const) {
    if (!isSaid(parts[key])) throw new RangeError(`an estimate needs its ${key}`);
  }
  if (!METHOD_VERSION.test(parts.methodVersion))
    throw new RangeError(`an estimate needs its methodVersion, such as footprint/1, got ${parts.methodVersion}`);
  if (!PRECISIONS.includes(parts.precision)) throw new RangeError('an estimate needs its precision');
  if (!areSaid(parts.sourceIds)) throw new RangeError('an estimate needs at least one source');
  return Object.freeze({ ...parts, sourceIds: Object.freeze([...parts.sourceIds]) }) as Estimate<Value>;
}

/** What changes when a figure is made out of sound ones. */
type Remade<Value extends number> = Pick<
  Estimate<Value>,
  'low' | 'central' | 'high' | 'unit' | 'precision' | 'sourceIds'
>;

/**
 * A figure made out of a sound one, and of others on its basis: what it says of itself was checked then, its interval is now. Figures are
 * made by the million.
 * @param sourceIds of sound figures, together
 * @throws RangeError when the interval is disordered or endless, or when nothing is left of the unit or the sources
 */
export function estimateOutOf<Value extends number>(figure: Estimate, remade: Remade<Value>): Estimate<Value> {
  const { low, central, high, unit, precision, sourceIds } = remade;
  if (!(low <= central && central <= high && Number.isFinite(low) && Number.isFinite(high))) {
    throw new RangeError(`an estimate needs low ≤ central ≤ high, all finite, got ${low} ${central} ${high}`);
  }
  if (unit === '' || sourceIds.length === 0) throw new RangeError('an estimate needs its unit and a source');
  const { basis, methodVersion } = figure;
  return Object.freeze({ central, low, high, unit, basis, precision, sourceIds, methodVersion }) as Estimate<Value>;
}

/** Types end where JSON begins: a figure read back is checked too. */
const isSaid = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

const areSaid = (texts: unknown): boolean => Array.isArray(texts) && texts.length > 0 && texts.every(isSaid);
