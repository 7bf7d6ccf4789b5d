import { estimate, type Estimate, type Precision } from '../../kernel/estimate.js';
import { kgCo2e, kgCo2ePerYear, kwhPerYear } from '../../kernel/quantity.js';
import type { KgCo2e, KgCo2ePerYear, KwhPerYear, Years } from '../../kernel/quantity.js';
import type { Category } from '../../inventory/domain/category.js';
import type { Basis } from './basis.js';
import { scaled } from './estimate-arithmetic.js';
import { logNormalInterval, METHOD_DEVIATION } from './log-normal-interval.js';

/** Formula of every footprint figure, and its version: data/methods/footprint.md. */
export const FOOTPRINT_METHOD = 'footprint/1';

/** Where the embodied footprint is spent; the three add up to it. */
export type EmbodiedPhases = {
  readonly manufacturing: KgCo2e;
  readonly distribution: KgCo2e;
  readonly endOfLife: KgCo2e;
};

/** One published device: what a source says of the average device of a category. */
export type CategoryFigures = {
  readonly category: Category;
  readonly basis: Basis;
  /** `class` for a part of the category, told by its size or form; the category itself when it is not said */
  readonly precision?: Extract<Precision, 'class' | 'category'>;
  /** null when the source gives the whole only */
  readonly phases: EmbodiedPhases | null;
  /** the whole embodied footprint, when `phases` is null */
  readonly whole?: KgCo2e;
  /** years over which the embodied footprint is spread */
  readonly referenceLifeYears: Years;
  /** standard deviation / mean between the models of the category, the method's own error left out */
  readonly modelDeviation: number;
  /** of a device in use; low and high are the lowest and highest published */
  readonly electricity: { readonly central: KwhPerYear; readonly low: KwhPerYear; readonly high: KwhPerYear };
  /** the object the figures describe, in French and in English */
  readonly configuration: string;
  readonly configurationEn: string;
  readonly embodiedSourceIds: readonly string[];
  readonly electricitySourceIds: readonly string[];
};

/** The same with its two estimates, made once and shared by every device of the category. */
export type CategoryReference = Pick<
  CategoryFigures,
  'category' | 'basis' | 'phases' | 'referenceLifeYears' | 'modelDeviation' | 'configuration' | 'configurationEn'
> & {
  readonly embodied: Estimate<KgCo2e>;
  /** the embodied footprint of one year of reference life */
  readonly embodiedPerYear: Estimate<KgCo2ePerYear>;
  readonly electricityPerYear: Estimate<KwhPerYear>;
};

/** @throws RangeError when the life is not positive, a bound is on the wrong side, or the whole and its phases are both given or both missing */
export function categoryReference({ electricity, whole, precision, ...figures }: CategoryFigures): CategoryReference {
  if (!(figures.referenceLifeYears > 0)) throw new RangeError('a reference life is longer than zero');
  const central = wholeOf(figures.phases, whole);
  const { low, high } = logNormalInterval(central, Math.hypot(METHOD_DEVIATION, figures.modelDeviation));
  const { category, basis, phases, referenceLifeYears, modelDeviation, configuration, configurationEn } = figures;
  const shared = { basis, precision: precision ?? 'category', methodVersion: FOOTPRINT_METHOD } as const;
  const embodied = estimate<KgCo2e>({
    ...shared,
    central: kgCo2e(central),
    low: kgCo2e(low),
    high: kgCo2e(high),
    unit: 'kgCO2e',
    sourceIds: [...figures.embodiedSourceIds].sort(),
  });
  return Object.freeze({
    ...{ category, basis, phases, referenceLifeYears, modelDeviation, configuration, configurationEn },
    embodied,
    embodiedPerYear: scaled(embodied, 1 / referenceLifeYears, 'kgCO2e/year', kgCo2ePerYear),
    electricityPerYear: estimate<KwhPerYear>({
      ...shared,
      central: kwhPerYear(electricity.central),
      low: kwhPerYear(electricity.low),
      high: kwhPerYear(electricity.high),
      unit: 'kWh/year',
      sourceIds: [...figures.electricitySourceIds].sort(),
    }),
  });
}

function wholeOf(phases: EmbodiedPhases | null, whole: KgCo2e | undefined): number {
  if (phases === null && whole !== undefined) return whole;
  if (phases === null || whole !== undefined) throw new RangeError('give the whole footprint or its three phases');
  return phases.manufacturing + phases.distribution + phases.endOfLife;
}
