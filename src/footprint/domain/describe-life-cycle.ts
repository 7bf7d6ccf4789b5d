import { estimate, type Estimate } from '../../kernel/estimate.js';
import { kgCo2e } from '../../kernel/quantity.js';
import type { KgCo2e, KgCo2ePerKwh, KwhPerYear, Years } from '../../kernel/quantity.js';
import { FOOTPRINT_METHOD, type CategoryReference } from './category-reference.js';
import type { ElectricityFactor } from './electricity-factors.js';
import type { LifeCycle } from './life-cycle.js';

/** What somebody says of a device; what is left out comes from the published tables. */
export type DeclaredLifeCycle = {
  readonly embodied?: KgCo2e | undefined;
  readonly lifetimeYears?: Years | undefined;
  readonly electricityPerYear?: KwhPerYear | undefined;
  readonly kgCo2ePerKwh?: KgCo2ePerKwh | undefined;
  readonly heldYears?: Years | undefined;
};

/** Row of data/sources.csv for what somebody says. */
const DECLARED = 'declared';

/**
 * The life cycle of a device of a category, with what is declared of it in the place of what is published.
 * A declared embodied figure keeps the relative interval of the category: saying a number does not make it surer.
 */
export function describeLifeCycle(
  reference: CategoryReference,
  electricity: ElectricityFactor,
  declared: DeclaredLifeCycle,
): LifeCycle {
  return {
    embodied: declared.embodied === undefined ? reference.embodied : declaredEmbodied(reference, declared.embodied),
    lifetimeYears: declared.lifetimeYears ?? reference.referenceLifeYears,
    electricityPerYear:
      declared.electricityPerYear === undefined
        ? reference.electricityPerYear
        : declaredElectricity(reference, declared.electricityPerYear),
    electricity:
      declared.kgCo2ePerKwh === undefined ? electricity : { kgCo2ePerKwh: declared.kgCo2ePerKwh, sourceId: DECLARED },
    ...(declared.heldYears === undefined ? {} : { heldYears: declared.heldYears }),
  };
}

function declaredEmbodied(reference: CategoryReference, embodied: KgCo2e): Estimate<KgCo2e> {
  const { low, central, high } = reference.embodied;
  return estimate<KgCo2e>({
    ...reference.embodied,
    low: kgCo2e(embodied * (low / central)),
    central: embodied,
    high: kgCo2e(embodied * (high / central)),
    precision: 'typed',
    sourceIds: [DECLARED],
  });
}

const declaredElectricity = (reference: CategoryReference, perYear: KwhPerYear): Estimate<KwhPerYear> =>
  estimate<KwhPerYear>({
    central: perYear,
    low: perYear,
    high: perYear,
    unit: 'kWh/year',
    basis: reference.basis,
    precision: 'typed',
    sourceIds: [DECLARED],
    methodVersion: FOOTPRINT_METHOD,
  });
