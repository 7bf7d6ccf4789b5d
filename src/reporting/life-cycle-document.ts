import type { CategoryReference } from '../footprint/domain/category-reference.js';
import { lifeCycleFootprint, type LifeCycle } from '../footprint/domain/life-cycle.js';

/** A life cycle as programs read it: full precision, kgCO2e. */
export type LifeCycleDocument = {
  readonly embodiedKgCo2e: number;
  /** bounds of `embodiedKgCo2e`, 90 % */
  readonly lowKgCo2e: number;
  readonly highKgCo2e: number;
  readonly kwhPerYear: number;
  readonly electricityKgCo2ePerKwh: number;
  readonly useKgCo2ePerYear: number;
  /** over `heldYears`: the share of the embodied footprint booked by then, and the electricity */
  readonly totalKgCo2e: number;
  readonly totalLowKgCo2e: number;
  readonly totalHighKgCo2e: number;
  readonly basis: string;
  readonly precision: string;
  readonly lifetimeYears: number;
  readonly heldYears: number;
  readonly sources: readonly string[];
  readonly method: string;
  /** what the other basis publishes of the category: beside it, never added; null when it publishes nothing */
  readonly otherBasis: OtherBasisDocument | null;
};

export type OtherBasisDocument = {
  readonly basis: string;
  readonly embodiedKgCo2e: number;
  readonly lowKgCo2e: number;
  readonly highKgCo2e: number;
  readonly sources: readonly string[];
};

export function lifeCycleDocument(life: LifeCycle, other: CategoryReference | null): LifeCycleDocument {
  const { embodied, electricity, electricityPerYear, lifetimeYears } = life;
  const { usePerYear, total } = lifeCycleFootprint(life);
  return {
    embodiedKgCo2e: embodied.central,
    lowKgCo2e: embodied.low,
    highKgCo2e: embodied.high,
    kwhPerYear: electricityPerYear.central,
    electricityKgCo2ePerKwh: electricity.kgCo2ePerKwh,
    useKgCo2ePerYear: usePerYear.central,
    totalKgCo2e: total.central,
    totalLowKgCo2e: total.low,
    totalHighKgCo2e: total.high,
    basis: embodied.basis,
    precision: embodied.precision,
    lifetimeYears,
    heldYears: life.heldYears ?? lifetimeYears,
    sources: total.sourceIds,
    method: total.methodVersion,
    otherBasis: other && {
      basis: other.basis,
      embodiedKgCo2e: other.embodied.central,
      lowKgCo2e: other.embodied.low,
      highKgCo2e: other.embodied.high,
      sources: other.embodied.sourceIds,
    },
  };
}
