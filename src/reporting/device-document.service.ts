import { Injectable } from '@nestjs/common';
import type { Scope } from '../accounts/scope.service.js';
import type { ModelAliases } from '../footprint/domain/matching/model-aliases.js';
import { ModelAliasSource } from '../footprint/model-alias-source.js';
import type { Device } from '../inventory/devices/device.js';
import type { DeviceCursor } from '../inventory/devices/device-cursor.js';
import type { DeviceFilter } from '../inventory/devices/device-filter.js';
import { DevicesService, type DevicePageWish } from '../inventory/devices/devices.service.js';
import type { DateOnly } from '../kernel/date-only.js';
import { DeviceEdits } from '../inventory/edits/device-edits.js';
import { fieldOrigins } from '../inventory/domain/edits/field-origins.js';
import { AssessmentService } from '../renewal/assessment.service.js';
import { avoidedDocument } from './avoided-document.js';
import { DeviceAvoidedService } from './device-avoided.service.js';
import { passesAssessment, type AssessedFilter } from './assessed-filter.js';
import { documentName, listedDevice, type DeviceDocument, type ListedDevice } from './device-document.js';

export type ListedPage = {
  readonly devices: readonly ListedDevice[];
  readonly total: number;
  /** place of the page that follows; null on the last one */
  readonly next: DeviceCursor | null;
};

/** Devices as programs read them, for the API and the command line. */
@Injectable()
export class DeviceDocumentService {
  constructor(
    private readonly devices: DevicesService,
    private readonly edits: DeviceEdits,
    private readonly assessments: AssessmentService,
    private readonly aliases: ModelAliasSource,
    private readonly avoided: DeviceAvoidedService,
  ) {}

  async page(scope: Scope, filter: DeviceFilter, today: DateOnly, wish: DevicePageWish): Promise<ListedPage> {
    const { devices, total } = await this.devices.list(scope.tenancy, filter, { ...wish, limit: wish.limit + 1 });
    const shown = devices.slice(0, wish.limit);
    const aliases = await this.aliases.of(scope.tenancy);
    const last = shown.at(-1);
    const next = devices.length > shown.length && last ? { since: last.serviceSinceOn, id: last.id } : null;
    return { devices: shown.map((device) => this.listed(scope, device, today, aliases)), total, next };
  }

  /** All of them, one after the other. */
  async *all(scope: Scope, filter: AssessedFilter, today: DateOnly): AsyncGenerator<ListedDevice> {
    const aliases = await this.aliases.of(scope.tenancy);
    for await (const devices of this.devices.stream(scope.tenancy, filter)) {
      for (const device of devices) {
        const assessment = this.assessments.assess(device, today, aliases);
        if (passesAssessment(filter, assessment, today)) yield listedDevice(device, codeOf(scope, device), assessment);
      }
    }
  }

  /** @throws DomainError `device-unknown`, `device-ambiguous` */
  async find(scope: Scope, ref: string, today: DateOnly): Promise<DeviceDocument> {
    const device = await this.devices.find(scope.tenancy, ref);
    const events = await this.devices.events(scope.tenancy, device);
    const origins = Object.entries(fieldOrigins(events)).map(
      ([field, origin]) => [documentName(field), origin] as const,
    );
    const { ademe, maker } = await this.avoided.soFar(scope.tenancy, device, today);
    const locks = await this.edits.locks(scope.tenancy, device.id);
    return {
      ...this.listed(scope, device, today, await this.aliases.of(scope.tenancy)),
      avoided: { ademe: avoidedDocument(ademe), maker: avoidedDocument(maker) },
      events,
      fieldSources: Object.fromEntries(origins),
      locks: locks.map((lock) => ({ ...lock, field: documentName(lock.field) })),
    };
  }

  private listed(scope: Scope, device: Device, today: DateOnly, aliases: ModelAliases): ListedDevice {
    return listedDevice(device, codeOf(scope, device), this.assessments.assess(device, today, aliases));
  }
}

const codeOf = ({ organisations }: Scope, { organisationId }: Device): string =>
  organisations.find(({ id }) => id === organisationId)?.code ?? '';
