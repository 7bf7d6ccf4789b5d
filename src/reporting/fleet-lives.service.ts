import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { FleetLives } from '../footprint/domain/fleet-lives.js';
import { DevicesService } from '../inventory/devices/devices.service.js';
import type { Category } from '../inventory/domain/category.js';
import type { Years } from '../kernel/quantity.js';

type Lives = ReadonlyMap<Category, Years>;

/** How many fleets are remembered: one for each view that people look at in turn. */
const KEPT = 20;

/** The median ages at which devices left some organisations, by category. Remembered as long as no inventory of theirs changed. */
@Injectable()
export class FleetLivesService {
  private readonly kept = new Map<string, Promise<Lives>>();

  constructor(
    private readonly organisations: OrganisationsService,
    private readonly devices: DevicesService,
  ) {}

  async of(tenancy: Tenancy): Promise<Lives> {
    const key = JSON.stringify(await this.organisations.inventoryVersions(tenancy));
    const known = this.kept.get(key);
    if (known) return known;
    const made = this.make(tenancy);
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key)); // the next one tries again
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return made;
  }

  private async make(tenancy: Tenancy): Promise<Lives> {
    const lives = new FleetLives();
    for await (const devices of this.devices.stream(tenancy, { status: 'retired' })) {
      for (const { category, serviceSinceOn, retiredOn } of devices) {
        if (category !== null && serviceSinceOn !== null && retiredOn !== null) {
          lives.add(category, serviceSinceOn, retiredOn);
        }
      }
    }
    return lives.medians();
  }
}
