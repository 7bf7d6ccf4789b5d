import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { addMonths, type DateOnly } from '../kernel/date-only.js';
import { BacktestTally } from './domain/backtest/backtest-tally.js';
import { backtest, type Backtest } from './domain/backtest/backtest.js';
import { LifespanService } from './lifespan.service.js';
import { ObservedDevices } from './observed-devices.service.js';

/** What forecasts made in the past would have been worth, and since when departures are recorded. */
export type Backtests = {
  /** of the last twelve months, then of the twelve before */
  readonly years: readonly Backtest[];
  /** earliest day from which some site records its departures; null without a device */
  readonly observedSince: DateOnly | null;
};

const YEARS = 2;
/** How many are kept: one for each view that people look at in turn. */
const KEPT = 20;

/** Holds the forecasts of past years to what happened. Kept as long as no inventory and no day changed. */
@Injectable()
export class BacktestService {
  private readonly kept = new Map<string, Promise<Backtests>>();

  constructor(
    private readonly organisations: OrganisationsService,
    private readonly observed: ObservedDevices,
    private readonly lifespans: LifespanService,
  ) {}

  async of(tenancy: Tenancy, today: DateOnly): Promise<Backtests> {
    const versions = await this.organisations.inventoryVersions(tenancy);
    const key = JSON.stringify([today, versions]);
    const known = this.kept.get(key);
    if (known) return known;
    const organisationIds = versions.map(([id]) => id);
    const made = this.make(tenancy, organisationIds, today);
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key)); // the next one tries again
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return made;
  }

  private async make(tenancy: Tenancy, organisationIds: readonly string[], today: DateOnly): Promise<Backtests> {
    const tallies = Array.from({ length: YEARS }, (_, back) => {
      const until = addMonths(today, -12 * back);
      return new BacktestTally(addMonths(until, -12), until, today);
    });
    let observedSince: DateOnly | null = null;
    for (const organisationId of organisationIds) {
      const { starts, devices } = await this.observed.of(tenancy, organisationId, today);
      for await (const device of devices) {
        const from = starts.of(device);
        if (observedSince === null || from < observedSince) observedSince = from;
        for (const tally of tallies) tally.add(device, from);
      }
    }
    const priorOf = this.lifespans.priorOf.bind(this.lifespans);
    return { years: tallies.map((tally) => backtest(tally, priorOf)), observedSince };
  }
}
