import { Injectable } from '@nestjs/common';
import type { Category } from '../inventory/domain/category.js';
import { yearOf, type DateOnly } from '../kernel/date-only.js';
import { DomainError } from '../kernel/domain-error.js';
import { avoidedSoFar, type AvoidedSoFar } from './domain/avoided-so-far.js';
import { assessFootprint, type FootprintTables, type FootprintWish } from './domain/assess-footprint.js';
import type { Basis } from './domain/basis.js';
import type { CategoryReference } from './domain/category-reference.js';
import { describeLifeCycle, type DeclaredLifeCycle } from './domain/describe-life-cycle.js';
import { DeviceReferences } from './domain/device-references.js';
import type { YearAsked } from './domain/device-year.js';
import { DeviceYears } from './domain/device-years.js';
import { ElectricityFactors, type ElectricityFactor } from './domain/electricity-factors.js';
import type { FootprintAnswer, FootprintInput } from './domain/footprint-answer.js';
import { FootprintCatalogue } from './domain/footprint-catalogue.js';
import type { LifeCycle } from './domain/life-cycle.js';
import type { DeviceMatcher } from './domain/matching/late-matcher.js';
import { UpgradeParts, type PartKind, type UpgradePart } from './domain/upgrade-parts.js';

/** Carbon of devices, from the published tables read once: those of sheets for the first device, the others at start. No database: the same input gives the same answer. */
@Injectable()
export class FootprintService {
  private readonly tables: FootprintTables;

  constructor(
    private readonly catalogue: FootprintCatalogue,
    private readonly electricity: ElectricityFactors,
    private readonly parts: UpgradeParts,
    matcher: DeviceMatcher,
  ) {
    this.tables = { references: new DeviceReferences(catalogue, matcher), electricity };
  }

  /** One device today, on the basis `ademe` unless another is asked for; the other basis is beside it. */
  assess(input: FootprintInput, today: DateOnly, wish?: FootprintWish): FootprintAnswer {
    return assessFootprint(input, today, this.tables, wish);
  }

  /**
   * The life cycle of a device of a category, whatever the inventory holds; what is not declared is published.
   * @throws DomainError `footprint-not-published` when the basis has no figure for the category
   */
  lifeCycle(category: Category, basis: Basis, declared: DeclaredLifeCycle, today: DateOnly): LifeCycle {
    const reference = this.reference(category, basis);
    if (reference === null) throw new DomainError('footprint-not-published', 'not-found', { category, basis });
    return describeLifeCycle(reference, this.electricity.forYear(yearOf(today)), declared);
  }

  /** Devices in one calendar year, in both ledgers. What is asked is asked of all of them: they share what is reckoned. */
  years(asked: YearAsked): DeviceYears {
    return new DeviceYears(asked, this.tables);
  }

  /** What keeping a device avoided so far, on the basis `ademe` unless another is asked for; null without a figure or without known days. */
  avoidedSoFar(
    input: FootprintInput,
    today: DateOnly,
    fleetLives: YearAsked['fleetLives'],
    { basis = 'ademe', aliases }: FootprintWish = {},
  ): AvoidedSoFar | null {
    const reference = this.tables.references.of(input, basis, aliases);
    return reference && avoidedSoFar(input, reference, today, fleetLives, this.electricity);
  }

  /** What is published of a category on a basis; null when nothing that can be defended is. */
  reference(category: Category, basis: Basis): CategoryReference | null {
    return this.catalogue.reference(category, basis);
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
