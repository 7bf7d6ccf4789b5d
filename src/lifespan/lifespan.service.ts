import { Injectable } from '@nestjs/common';
import type { Category } from '../inventory/domain/category.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { LifespanAnswer } from './domain/lifespan-answer.js';
import type { LifespanInput } from './domain/lifespan-input.js';
import type { LifespanPrior } from './domain/lifespan-prior.js';
import { NO_REMAINING_LIFE, noRemainingLife, remainingLife, type RemainingLife } from './domain/prior-life.js';
import { serviceAge } from './domain/service-age.js';
import { SupportCatalogue } from './domain/support-catalogue.js';
import { readPriors, readSupportRows } from './lifespan-tables.js';

/**
 * How long a device has served, should still serve, and is still patched. Needs no database: the tables of data/lifespans and
 * data/support-ends are read once. What depends on category and age alone is computed once for each.
 */
@Injectable()
export class LifespanService {
  private readonly priors: ReadonlyMap<Category, LifespanPrior>;
  private readonly catalogue: SupportCatalogue;
  private readonly lives = new Map<string, RemainingLife>();

  constructor() {
    this.priors = new Map(readPriors().map((prior) => [prior.category, prior]));
    this.catalogue = new SupportCatalogue(readSupportRows('operating-systems.csv'), readSupportRows('devices.csv'));
  }

  assess(device: LifespanInput, today: DateOnly): LifespanAnswer {
    const age = serviceAge(device, today);
    const prior = this.priorOf(device.category);
    const because = noRemainingLife(device, age, prior, today);
    const life = because === null && prior && age ? this.lifeOf(prior, age.months) : NO_REMAINING_LIFE;
    return { age, ...life, noRemainingBecause: because, supportEnd: this.catalogue.supportEnd(device, today) };
  }

  /** The published law behind the figures of a category, with its limits; null when none is published. */
  priorOf(category: Category | null): LifespanPrior | null {
    return category === null ? null : (this.priors.get(category) ?? null);
  }

  private lifeOf(prior: LifespanPrior, ageMonths: number): RemainingLife {
    const key = `${prior.category} ${String(ageMonths)}`;
    const known = this.lives.get(key);
    if (known) return known;
    const made = remainingLife(prior, ageMonths);
    this.lives.set(key, made);
    return made;
  }
}
