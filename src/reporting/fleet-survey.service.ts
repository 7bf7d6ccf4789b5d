import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { DateOnly } from '../kernel/date-only.js';
import { AssessedFleet } from './assessed-fleet.service.js';
import type { FleetSurvey } from './fleet-survey.js';
import { FleetSurveyor } from './fleet-surveyor.js';
import { KeptByInventory } from './kept-by-inventory.js';

/** How many surveys are kept: one for each view that people look at in turn. */
const KEPT = 20;

/** Assesses whole fleets; a survey is kept as long as nothing changed. */
@Injectable()
export class FleetSurveyService {
  private readonly kept: KeptByInventory<FleetSurvey>;

  constructor(
    organisations: OrganisationsService,
    private readonly fleet: AssessedFleet,
  ) {
    this.kept = new KeptByInventory(organisations, KEPT);
  }

  survey(tenancy: Tenancy, today: DateOnly): Promise<FleetSurvey> {
    return this.kept.of(tenancy, today, () => this.fleet.survey(tenancy, today, new FleetSurveyor(today)));
  }
}
