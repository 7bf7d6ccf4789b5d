import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { FootprintService } from '../../footprint/footprint.service.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { FleetEvidence } from '../../lifespan/domain/evidence/fleet-evidence.js';
import { quartersAfter, type CalendarQuarter } from '../../lifespan/domain/forecast/calendar-quarter.js';
import { newcomersLaw } from '../../lifespan/domain/forecast/newcomers-law.js';
import { LifeCounts } from '../../lifespan/domain/survival/life-counts.js';
import { FleetEvidenceService } from '../../lifespan/fleet-evidence.service.js';
import { LifespanService } from '../../lifespan/lifespan.service.js';
import { AssessmentService } from '../../renewal/assessment.service.js';
import type { FleetForecast } from './fleet-forecast.js';
import { forecastFleet } from './fleet-forecaster.js';
import { ForecastTally } from './forecast-tally.js';

type Read = {
  readonly tally: ForecastTally;
  readonly evidence: FleetEvidence;
  readonly quarters: readonly CalendarQuarter[];
};

/** How many fleets are kept: one for each view that people look at in turn. */
const KEPT = 20;

/** Five years of the fleets that a request is about. A fleet is read once, and kept counted as long as its inventory and the day stay. */
@Injectable()
export class FleetForecastService {
  private readonly kept = new Map<string, Promise<Read>>();

  constructor(
    private readonly organisations: OrganisationsService,
    private readonly devices: DevicesService,
    private readonly evidence: FleetEvidenceService,
    private readonly lifespans: LifespanService,
    private readonly footprints: FootprintService,
    private readonly assessments: AssessmentService,
  ) {}

  /** @param extraMonths how much longer the longer rule is, ≥ 0 */
  async of(tenancy: Tenancy, today: DateOnly, extraMonths: number): Promise<FleetForecast> {
    const { tally, evidence, quarters } = await this.read(tenancy, today);
    return forecastFleet(tally, quarters, extraMonths, {
      ruleOf: (category) => this.assessments.targetLife(category),
      embodiedOf: (category) => this.footprints.reference(category, 'ademe')?.embodied ?? null,
      newcomersOf: (category) => newcomersLaw(evidence.categoryOfAll(category), this.lifespans.priorOf(category)),
      livesOf: (category) => {
        const lives = new LifeCounts();
        for (const counts of evidence.tally.lives.get(category)?.values() ?? []) lives.merge(counts);
        return lives;
      },
    });
  }

  private async read(tenancy: Tenancy, today: DateOnly): Promise<Read> {
    const key = JSON.stringify([today, await this.organisations.inventoryVersions(tenancy)]);
    const known = this.kept.get(key);
    if (known) return known;
    const made = this.make(tenancy, today);
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key)); // the next one tries again
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return made;
  }

  private async make(tenancy: Tenancy, today: DateOnly): Promise<Read> {
    const evidence = await this.evidence.of(tenancy, today);
    const quarters = quartersAfter(today);
    const tally = new ForecastTally(evidence, today, quarters[0]?.startsOn ?? today);
    for await (const devices of this.devices.stream(tenancy, { withRetired: true })) {
      for (const device of devices) tally.add(device);
      await setImmediate(); // others' requests pass between two pages
    }
    return { tally, evidence, quarters };
  }
}
