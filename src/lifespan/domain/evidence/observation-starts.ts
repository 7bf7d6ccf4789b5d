import type { DateOnly } from '../../../kernel/date-only.js';
import type { FleetDevice } from './fleet-device.js';

type Sited = Pick<FleetDevice, 'organisationId' | 'siteName' | 'recordedOn' | 'retiredOn'>;

/**
 * Since when departures are recorded, site by site: communes join an inventory one after the other, and what had left before is known
 * to nobody. It is the day somebody declared, else the earliest of the first record and of the first departure on record.
 */
export class ObservationStarts {
  private readonly found = new Map<string, DateOnly>();

  /** @param declared by organisation and site, as `siteKey` writes them */
  constructor(private readonly declared: ReadonlyMap<string, DateOnly> = new Map()) {}

  add(device: Sited): void {
    const { recordedOn, retiredOn } = device;
    const day = retiredOn !== null && retiredOn < recordedOn ? retiredOn : recordedOn;
    const key = siteKey(device);
    const known = this.found.get(key);
    if (known === undefined || day < known) this.found.set(key, day);
  }

  /** Those of several organisations as one. */
  static joined(parts: readonly ObservationStarts[]): ObservationStarts {
    const joined = new ObservationStarts(new Map(parts.flatMap(({ declared }) => [...declared])));
    for (const { found } of parts) for (const [site, day] of found) joined.found.set(site, day);
    return joined;
  }

  /** Devices of a site that was never added are observed since they were recorded. */
  of(device: Sited): DateOnly {
    const key = siteKey(device);
    return this.declared.get(key) ?? this.found.get(key) ?? device.recordedOn;
  }
}

/** Devices without a site stand together, as one site of their organisation. */
export const siteKey = ({ organisationId, siteName }: Pick<FleetDevice, 'organisationId' | 'siteName'>): string =>
  JSON.stringify([organisationId, siteName]);
