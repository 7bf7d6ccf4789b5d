import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { readExtensionPolicy } from '../../renewal/extension-tables.js';
import { AssessedFleet } from '../assessed-fleet.service.js';
import { KeptByInventory } from '../kept-by-inventory.js';
import type { ExtensionPlan } from './extension-plan.js';
import { ExtensionSurveyor } from './extension-surveyor.js';

/** How many plans are kept, each of a few columns for each device: of a hundred thousand devices, some tens of megabytes. */
const KEPT = 4;

/** The extension plan of whole fleets, kept as long as nothing changed. */
@Injectable()
export class ExtensionPlanService {
  private readonly kept: KeptByInventory<ExtensionPlan>;
  private readonly policy = readExtensionPolicy();

  constructor(
    organisations: OrganisationsService,
    private readonly fleet: AssessedFleet,
  ) {
    this.kept = new KeptByInventory(organisations, KEPT);
  }

  plan(tenancy: Tenancy, today: DateOnly): Promise<ExtensionPlan> {
    return this.kept.of(tenancy, today, () =>
      this.fleet.survey(tenancy, today, new ExtensionSurveyor(today, this.policy)),
    );
  }
}
