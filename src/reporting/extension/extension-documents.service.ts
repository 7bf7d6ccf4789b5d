import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import type { Device } from '../../inventory/devices/device.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import type { PlanLine } from '../../renewal/domain/extension/plan-line.js';
import { extensionLine, type ExtensionLineDocument } from './extension-document.js';

const DEVICES_A_TIME = 200;

/** Lines of the plan with the names of their devices, read a few at a time. */
@Injectable()
export class ExtensionDocumentsService {
  constructor(private readonly devices: DevicesService) {}

  /** @param from place of the first in the plan, from 0 */
  async of(tenancy: Tenancy, lines: readonly PlanLine[], from: number): Promise<readonly ExtensionLineDocument[]> {
    const ids = lines.map(({ id }) => id);
    if (ids.length === 0) return [];
    const { devices } = await this.devices.list(tenancy, { ids, withRetired: true }, { limit: ids.length });
    const byId = new Map<string, Device>(devices.map((device) => [device.id, device]));
    return lines.map((line, at) => extensionLine(line, byId.get(line.id) ?? null, from + at + 1));
  }

  async *all(tenancy: Tenancy, lines: readonly PlanLine[]): AsyncGenerator<ExtensionLineDocument> {
    for (let from = 0; from < lines.length; from += DEVICES_A_TIME) {
      yield* await this.of(tenancy, lines.slice(from, from + DEVICES_A_TIME), from);
    }
  }
}
