import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { ModelAliasSource } from '../footprint/model-alias-source.js';
import { DevicesService } from '../inventory/devices/devices.service.js';
import type { DateOnly } from '../kernel/date-only.js';
import { AssessmentService } from '../renewal/assessment.service.js';
import type { FleetSurvey } from './fleet-survey.js';
import { FleetSurveyor } from './fleet-surveyor.js';

/** How many surveys are kept: one for each view that people look at in turn. */
const KEPT = 20;

/** Assesses whole fleets. A survey is kept as long as nothing changed: its key holds the versions of the inventories and the day. */
@Injectable()
export class FleetSurveyService {
  private readonly kept = new Map<string, Promise<FleetSurvey>>();

  constructor(
    private readonly organisations: OrganisationsService,
    private readonly devices: DevicesService,
    private readonly assessments: AssessmentService,
    private readonly aliases: ModelAliasSource,
  ) {}

  async survey(tenancy: Tenancy, today: DateOnly): Promise<FleetSurvey> {
    const key = JSON.stringify([today, await this.organisations.inventoryVersions(tenancy)]);
    const known = this.kept.get(key);
    if (known) return known;
    const made = this.make(tenancy, today);
    this.kept.set(key, made);
    // A survey that failed is not kept: the next one tries again.
    made.catch(() => this.kept.delete(key));
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return made;
  }

  private async make(tenancy: Tenancy, today: DateOnly): Promise<FleetSurvey> {
    const surveyor = new FleetSurveyor(today);
    const aliases = await this.aliases.of(tenancy);
    for await (const devices of this.devices.stream(tenancy, {})) {
      for (const device of devices) surveyor.add(device, this.assessments.assess(device, today, aliases));
      await setImmediate(); // others' requests pass between two pages
    }
    return surveyor.conclude();
  }
}
