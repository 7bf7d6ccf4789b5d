import { Body, Controller, Delete, HttpCode, Param, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { DevicesService } from '../inventory/devices/devices.service.js';
import { DeviceEdits } from '../inventory/edits/device-edits.js';
import { Clock } from '../kernel/clock.js';
import type { DeviceDocument } from '../reporting/device-document.js';
import { DeviceDocumentService } from '../reporting/device-document.service.js';
import { CallerOf } from './access/caller-of.js';
import { DEVICE_SCHEMA } from './device.schema.js';
import { EditedDeviceDto, textsOf } from './device-texts.dto.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('devices')
@Needs('inventory.edit')
@Controller('api/v1/devices/:ref')
export class DeviceEditsController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly devices: DevicesService,
    private readonly edits: DeviceEdits,
    private readonly documents: DeviceDocumentService,
    private readonly clock: Clock,
  ) {}

  /** Corrects fields by hand; those that change are locked: imports leave them until they are released. */
  @Patch()
  @ApiOkResponse({ schema: DEVICE_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async edit(
    @CallerOf() caller: Caller,
    @Param('ref') ref: string,
    @Body() edited: EditedDeviceDto,
  ): Promise<DeviceDocument> {
    const { id } = await this.devices.find(caller.tenancy, ref);
    await this.edits.edit(caller, { deviceId: id, texts: textsOf(edited), seen: edited.seen });
    return this.documents.find(await this.scopes.of(caller.tenancy, undefined), id, this.clock.today());
  }

  /** Lets imports change a field again. */
  @Delete('locks/:field')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiRefusals(404, 409)
  async release(@CallerOf() caller: Caller, @Param('ref') ref: string, @Param('field') field: string): Promise<void> {
    const { id } = await this.devices.find(caller.tenancy, ref);
    await this.edits.release(caller, id, field === 'site' ? 'siteName' : field);
  }
}
