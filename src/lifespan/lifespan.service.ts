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

type Tables = { readonly priors: ReadonlyMap<Category, LifespanPrior>; readonly catalogue: SupportCatalogue };

let loaded: Tables | null = null;

/** The tables of data/lifespans and data/support-ends, read once per process. @throws Error on a malformed line */
function tables(): Tables {
  loaded ??= {
    priors: new Map(readPriors().map((prior) => [prior.category, prior])),
    catalogue: new SupportCatalogue(readSupportRows('operating-systems.csv'), readSupportRows('devices.csv')),
  };
  return loaded;
}

/**
 * How long a device has served, should still serve, and is still patched. Needs no database: its tables are read
 * at the start. What depends on category and age alone is computed once for each.
 */
@Injectable()
export class LifespanService {
  private readonly tables = tables();
  private readonly lives = new Map<string, RemainingLife>();

  assess(device: LifespanInput, today: DateOnly): LifespanAnswer {
    const age = serviceAge(device, today);
    const prior = this.priorOf(device.category);
    const because = noRemainingLife(device, age, prior, today);
    const life = because === null && prior && age ? this.lifeOf(prior, age.months) : NO_REMAINING_LIFE;
    return { age, ...life, noRemainingBecause: because, supportEnd: this.tables.catalogue.supportEnd(device, today) };
  }

  /** The published law behind the figures of a category, with its limits; null when none is published. */
  priorOf(category: Category | null): LifespanPrior | null {
    return category === null ? null : (this.tables.priors.get(category) ?? null);
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
