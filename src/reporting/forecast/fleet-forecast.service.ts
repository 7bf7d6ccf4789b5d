import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { FootprintService } from '../../footprint/footprint.service.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { FleetEvidence } from '../../lifespan/domain/evidence/fleet-evidence.js';
import { quartersAfter, type CalendarQuarter } from '../../lifespan/domain/forecast/calendar-quarter.js';
import { isMostlyPublished, newcomersLaw } from '../../lifespan/domain/forecast/newcomers-law.js';
import { FleetEvidenceService } from '../../lifespan/fleet-evidence.service.js';
import { LifespanService } from '../../lifespan/lifespan.service.js';
import { AssessmentService } from '../../renewal/assessment.service.js';
import { readExtensionPolicy } from '../../renewal/extension-tables.js';
import { KeptByInventory } from '../kept-by-inventory.js';
import type { FleetForecast } from './fleet-forecast.js';
import { forecastFleet, type ForecastFacts } from './fleet-forecaster.js';
import { ForecastTally, type CountedFleet } from './forecast-tally.js';

type Read = {
  readonly fleet: CountedFleet;
  readonly evidence: FleetEvidence;
  readonly quarters: readonly CalendarQuarter[];
  /** by the months of the longer rule */
  readonly forecasts: Map<number, Promise<FleetForecast>>;
};

/** How many fleets are kept: one for each view that people look at in turn. */
const KEPT = 20;

/** Five years of the fleets that a request is about. A fleet is read once, and kept counted as long as its inventory and the day stay. */
@Injectable()
export class FleetForecastService {
  private readonly kept: KeptByInventory<Read>;
  private readonly policy = readExtensionPolicy();

  constructor(
    organisations: OrganisationsService,
    private readonly devices: DevicesService,
    private readonly evidence: FleetEvidenceService,
    private readonly lifespans: LifespanService,
    private readonly footprints: FootprintService,
    private readonly assessments: AssessmentService,
  ) {
    this.kept = new KeptByInventory(organisations, KEPT);
  }

  /** @param extraMonths how much longer the longer rule is, ≥ 0 */
  async of(tenancy: Tenancy, today: DateOnly, extraMonths: number): Promise<FleetForecast> {
    const read = await this.kept.of(tenancy, today, () => this.read(tenancy, today));
    const known = read.forecasts.get(extraMonths);
    if (known) return known;
    const made = this.forecast(read, extraMonths);
    read.forecasts.set(extraMonths, made);
    made.catch(() => read.forecasts.delete(extraMonths));
    return made;
  }

  private forecast({ fleet, evidence, quarters }: Read, extraMonths: number): Promise<FleetForecast> {
    const facts: ForecastFacts = {
      ruleOf: (category) => this.assessments.targetLife(category),
      embodiedOf: (category) => this.footprints.reference(category, 'ademe')?.embodied ?? null,
      newcomersOf: (category) => newcomersLaw(evidence.categoryOfAll(category), this.lifespans.priorOf(category)),
      restsOnPublished: (category) => isMostlyPublished(evidence.categoryOfAll(category)),
      livesOf: (category) => evidence.tally.livesOf(category),
    };
    return forecastFleet(fleet, quarters, extraMonths, facts, () => setImmediate());
  }

  private async read(tenancy: Tenancy, today: DateOnly): Promise<Read> {
    const evidence = await this.evidence.of(tenancy, today);
    const quarters = quartersAfter(today);
    const tally = new ForecastTally(evidence, today, quarters[0]?.startsOn ?? today, this.policy);
    for await (const devices of this.devices.stream(tenancy, { withRetired: true })) {
      for (const device of devices) tally.add(device);
      await setImmediate(); // others' requests pass between two pages
    }
    return { fleet: tally.conclude(), evidence, quarters, forecasts: new Map() };
  }
}
