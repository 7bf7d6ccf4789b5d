import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { DeviceHistories } from '../inventory/devices/device-histories.service.js';
import type { SiteRecords } from '../inventory/devices/device-history.js';
import { dateOnly, type DateOnly } from '../kernel/date-only.js';
import type { FleetDevice } from './domain/evidence/fleet-device.js';
import { ObservationStarts } from './domain/evidence/observation-starts.js';

/** The devices of one organisation, retired ones included, and since when the departures of each site are recorded. */
export type Observed = { readonly starts: ObservationStarts; readonly devices: AsyncGenerator<FleetDevice> };

/** Reads what an inventory tells of lives, device by device: memory does not grow with the fleet. */
@Injectable()
export class ObservedDevices {
  constructor(private readonly histories: DeviceHistories) {}

  async of(tenancy: Tenancy, organisationId: string, today: DateOnly): Promise<Observed> {
    const starts = new ObservationStarts();
    const lastRecordedAt = new Map<string | null, string>();
    for await (const site of this.histories.sites(tenancy, organisationId)) {
      starts.add(recordsOf(site, organisationId));
      const { siteName, lastRecordedAt: at } = site;
      if (at > (lastRecordedAt.get(siteName) ?? '')) lastRecordedAt.set(siteName, at);
    }
    return { starts, devices: this.devices(tenancy, organisationId, lastRecordedAt, today) };
  }

  private async *devices(
    tenancy: Tenancy,
    organisationId: string,
    lastRecordedAt: ReadonlyMap<string | null, string>,
    today: DateOnly,
  ): AsyncGenerator<FleetDevice> {
    for await (const devices of this.histories.stream(tenancy, organisationId)) {
      for (const device of devices) {
        const told = dayOfInstant(lastRecordedAt.get(device.siteName) ?? device.updatedAt);
        const recordedOn = dayOfInstant(device.createdAt);
        yield { ...device, organisationId, recordedOn, confirmedOn: told < today ? told : today };
      }
      await setImmediate(); // others' requests pass between two pages
    }
  }
}

const recordsOf = ({ siteName, firstRecordedAt, firstRetiredOn }: SiteRecords, organisationId: string) => ({
  ...{ organisationId, siteName },
  recordedOn: dayOfInstant(firstRecordedAt),
  retiredOn: firstRetiredOn,
});

const dayOfInstant = (instant: string): DateOnly => dateOnly(instant.slice(0, 10));
