import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { DateOnly } from '../kernel/date-only.js';
import { EvidenceTally } from './domain/evidence/evidence-tally.js';
import { FleetEvidence, type OrganisationEvidence } from './domain/evidence/fleet-evidence.js';
import { GroupEvidence, type PriorOf } from './domain/evidence/group-evidence.js';
import { LifespanService } from './lifespan.service.js';
import { ObservedDevices } from './observed-devices.service.js';

type Kept = { readonly version: number; readonly today: DateOnly; readonly evidence: Promise<OrganisationEvidence> };

/**
 * What fleets know of themselves. Each organisation's evidence is read once and kept as long as its inventory and the day stay;
 * only counts by age are kept, never devices.
 */
@Injectable()
export class FleetEvidenceService {
  private readonly kept = new Map<string, Kept>();
  private readonly priorOf: PriorOf;

  constructor(
    private readonly organisations: OrganisationsService,
    private readonly observed: ObservedDevices,
    lifespans: LifespanService,
  ) {
    this.priorOf = (category) => lifespans.priorOf(category);
  }

  async of(tenancy: Tenancy, today: DateOnly): Promise<FleetEvidence> {
    const parts = new Map<string, OrganisationEvidence>();
    for (const [organisationId, version] of await this.organisations.inventoryVersions(tenancy)) {
      parts.set(organisationId, await this.ofOne(tenancy, organisationId, version, today));
    }
    return new FleetEvidence(parts, this.priorOf);
  }

  private ofOne(
    tenancy: Tenancy,
    organisationId: string,
    version: number,
    today: DateOnly,
  ): Promise<OrganisationEvidence> {
    const known = this.kept.get(organisationId);
    if (known?.version === version && known.today === today) return known.evidence;
    const made = { version, today, evidence: this.read(tenancy, organisationId, today) };
    this.kept.set(organisationId, made);
    made.evidence.catch(() => {
      if (this.kept.get(organisationId) === made) this.kept.delete(organisationId); // the next one tries again
    });
    return made.evidence;
  }

  private async read(tenancy: Tenancy, organisationId: string, today: DateOnly): Promise<OrganisationEvidence> {
    const { starts, devices } = await this.observed.of(tenancy, organisationId, today);
    const tally = new EvidenceTally();
    for await (const device of devices) tally.add(device, starts.of(device), today);
    return { group: new GroupEvidence(tally, this.priorOf), starts };
  }
}
