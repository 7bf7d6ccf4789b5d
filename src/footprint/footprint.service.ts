import { Injectable } from '@nestjs/common';
import type { DateOnly } from '../kernel/date-only.js';
import { assessFootprint } from './domain/assess-footprint.js';
import type { Basis } from './domain/basis.js';
import { ElectricityFactors, type ElectricityFactor } from './domain/electricity-factors.js';
import type { FootprintAnswer, FootprintInput } from './domain/footprint-answer.js';
import { FootprintCatalogue } from './domain/footprint-catalogue.js';
import { UpgradeParts, type PartKind, type UpgradePart } from './domain/upgrade-parts.js';

/** Carbon of devices, from the published tables read once at start. No database: the same input gives the same answer. */
@Injectable()
export class FootprintService {
  constructor(
    private readonly catalogue: FootprintCatalogue,
    private readonly electricity: ElectricityFactors,
    private readonly parts: UpgradeParts,
  ) {}

  assess(input: FootprintInput, today: DateOnly, basis: Basis = 'ademe'): FootprintAnswer {
    return assessFootprint(input, today, { catalogue: this.catalogue, electricity: this.electricity }, basis);
  }

  /** French electricity of a year, with the year really published. */
  electricityOf(year: number): ElectricityFactor {
    return this.electricity.forYear(year);
  }

  /** The part to fit, with its embodied carbon; null when none that large is published. */
  upgradePart(kind: PartKind, atLeastGb?: number): UpgradePart | null {
    return this.parts.find(kind, atLeastGb);
  }
}
