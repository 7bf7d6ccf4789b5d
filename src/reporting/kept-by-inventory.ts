import type { OrganisationsService } from '../accounts/organisations.service.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { DateOnly } from '../kernel/date-only.js';

/**
 * What is made of whole fleets, kept as long as nothing changed: the key holds the versions of the inventories and the day. Two who ask at
 * once wait for the same one.
 */
export class KeptByInventory<Made> {
  private readonly kept = new Map<string, Promise<Made>>();

  /** @param most how many are kept; the oldest goes first */
  constructor(
    private readonly organisations: Pick<OrganisationsService, 'inventoryVersions'>,
    private readonly most: number,
  ) {}

  async of(tenancy: Tenancy, today: DateOnly, make: () => Promise<Made>): Promise<Made> {
    const key = JSON.stringify([today, await this.organisations.inventoryVersions(tenancy)]);
    const known = this.kept.get(key);
    if (known) return known;
    const made = make();
    this.kept.set(key, made);
    // What failed is not kept: the next one tries again.
    made.catch(() => this.kept.delete(key));
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return made;
  }
}
