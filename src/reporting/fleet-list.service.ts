import { Injectable } from '@nestjs/common';
import type { Scope } from '../accounts/scope.service.js';
import type { Device } from '../inventory/devices/device.js';
import type { ModelAliases } from '../footprint/domain/matching/model-aliases.js';
import { ModelAliasSource } from '../footprint/model-alias-source.js';
import { DevicesService } from '../inventory/devices/devices.service.js';
import type { DateOnly } from '../kernel/date-only.js';
import { AssessmentService } from '../renewal/assessment.service.js';
import type { DeviceAssessment } from '../renewal/domain/device-assessment.js';
import type { AssessedFilter } from './assessed-filter.js';
import { FleetSurveyService } from './fleet-survey.service.js';

export type AssessedDevice = { readonly device: Device; readonly assessment: DeviceAssessment };

/** Pages of devices with what is made of each. */
@Injectable()
export class FleetListService {
  constructor(
    private readonly devices: DevicesService,
    private readonly assessments: AssessmentService,
    private readonly surveys: FleetSurveyService,
    private readonly aliases: ModelAliasSource,
  ) {}

  /** @param page from 1 */
  async page(
    scope: Scope,
    filter: AssessedFilter,
    today: DateOnly,
    { page, size }: { readonly page: number; readonly size: number },
  ): Promise<{ readonly devices: readonly AssessedDevice[]; readonly total: number }> {
    const offset = (page - 1) * size;
    const aliases = await this.aliases.of(scope.tenancy);
    if (filter.verdict === undefined && filter.support === undefined) {
      const { devices, total } = await this.devices.list(scope.tenancy, filter, { limit: size, offset });
      return { devices: devices.map((device) => this.assessed(device, today, aliases)), total };
    }
    const ids = await this.chosen(scope, filter, today);
    const { devices } = await this.devices.list(
      scope.tenancy,
      { ids: ids.slice(offset, offset + size), withRetired: true },
      { limit: size },
    );
    return { devices: devices.map((device) => this.assessed(device, today, aliases)), total: ids.length };
  }

  /** The ids that pass both kinds of condition, in the order of the list. */
  private async chosen(scope: Scope, filter: AssessedFilter, today: DateOnly): Promise<readonly string[]> {
    const { idsByVerdict, idsBySupport } = await this.surveys.survey(scope.tenancy, today);
    const sets = [
      ...(filter.verdict === undefined ? [] : [idsByVerdict.get(filter.verdict)]),
      ...(filter.support === undefined ? [] : [idsBySupport.get(filter.support)]),
    ];
    const ids = await this.devices.ids(scope.tenancy, filter);
    return ids.filter((id) => sets.every((set) => set?.has(id)));
  }

  private assessed(device: Device, today: DateOnly, aliases: ModelAliases): AssessedDevice {
    return { device, assessment: this.assessments.assess(device, today, aliases) };
  }
}
