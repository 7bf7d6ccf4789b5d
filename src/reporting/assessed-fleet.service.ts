import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { ModelAliasSource } from '../footprint/model-alias-source.js';
import type { Device } from '../inventory/devices/device.js';
import { DevicesService } from '../inventory/devices/devices.service.js';
import type { DateOnly } from '../kernel/date-only.js';
import { AssessmentService } from '../renewal/assessment.service.js';
import type { DeviceAssessment } from '../renewal/domain/device-assessment.js';

/** Adds up devices one after the other. */
export type Surveyor<Survey> = {
  add(device: Device, assessment: DeviceAssessment): void;
  conclude(): Survey;
};

/** Whole fleets, each device assessed once and shown to a surveyor; none is kept. */
@Injectable()
export class AssessedFleet {
  constructor(
    private readonly devices: DevicesService,
    private readonly assessments: AssessmentService,
    private readonly aliases: ModelAliasSource,
  ) {}

  async survey<Survey>(tenancy: Tenancy, today: DateOnly, surveyor: Surveyor<Survey>): Promise<Survey> {
    const aliases = await this.aliases.of(tenancy);
    for await (const devices of this.devices.stream(tenancy, {})) {
      for (const device of devices) surveyor.add(device, this.assessments.assess(device, today, aliases));
      await setImmediate(); // others' requests pass between two pages
    }
    return surveyor.conclude();
  }
}
