import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { ModelAliasSource } from '../../footprint/model-alias-source.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { AssessmentService } from '../../renewal/assessment.service.js';
import { readExtensionPolicy } from '../../renewal/extension-tables.js';
import type { ExtensionPlan } from './extension-plan.js';
import { ExtensionSurveyor } from './extension-surveyor.js';

/** How many plans are kept, each of a few columns for each device: of a hundred thousand devices, some tens of megabytes. */
const KEPT = 4;

/** The extension plan of whole fleets, kept as long as nothing changed: its key holds the versions of the inventories and the day. */
@Injectable()
export class ExtensionPlanService {
  private readonly kept = new Map<string, Promise<ExtensionPlan>>();
  private readonly policy = readExtensionPolicy();

  constructor(
    private readonly organisations: OrganisationsService,
    private readonly devices: DevicesService,
    private readonly assessments: AssessmentService,
    private readonly aliases: ModelAliasSource,
  ) {}

  async plan(tenancy: Tenancy, today: DateOnly): Promise<ExtensionPlan> {
    const key = JSON.stringify([today, await this.organisations.inventoryVersions(tenancy)]);
    const known = this.kept.get(key);
    if (known) return known;
    const made = this.make(tenancy, today);
    this.kept.set(key, made);
    // A plan that failed is not kept: the next one tries again.
    made.catch(() => this.kept.delete(key));
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return made;
  }

  private async make(tenancy: Tenancy, today: DateOnly): Promise<ExtensionPlan> {
    const surveyor = new ExtensionSurveyor(today, this.policy);
    const aliases = await this.aliases.of(tenancy);
    for await (const devices of this.devices.stream(tenancy, {})) {
      for (const device of devices) surveyor.add(device, this.assessments.assess(device, today, aliases));
      await setImmediate(); // others' requests pass between two pages
    }
    return surveyor.conclude();
  }
}
