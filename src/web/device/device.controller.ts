import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../accounts/access/needs.decorator.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ModelAliasSource } from '../../footprint/model-alias-source.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import { ImportsService } from '../../inventory/imports/imports.service.js';
import { DeviceEdits } from '../../inventory/edits/device-edits.js';
import { DeviceAvoidedService } from '../../reporting/device-avoided.service.js';
import { readWord } from '../frame/read-word.js';
import { AssessmentService } from '../../renewal/assessment.service.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { sourceName } from '../sources/source-list.js';
import { DevicePage } from './device-page.js';
import { presentDevice } from './present-device.js';

@ApiExcludeController()
@Needs('inventory.read')
@Controller('parc')
export class DeviceController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly devices: DevicesService,
    private readonly imports: ImportsService,
    private readonly edits: DeviceEdits,
    private readonly assessments: AssessmentService,
    private readonly aliases: ModelAliasSource,
    private readonly avoided: DeviceAvoidedService,
  ) {}

  @Get(':id')
  async sheet(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query('fait') done: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope, today, access } = await this.viewers.of(request);
    const device = await this.devices.find(scope.tenancy, id);
    const events = await this.devices.events(scope.tenancy, device);
    const files = await this.imports.fileNames(
      scope.tenancy,
      events.flatMap(({ importId }) => importId ?? []),
    );
    const organisation = scope.organisations.find((one) => one.id === device.organisationId)?.name ?? '';
    const mayEdit = access.within('inventory.edit').has(device.organisationId);
    const locks = await this.edits.locks(scope.tenancy, device.id);
    const assessment = this.assessments.assess(device, today, await this.aliases.of(scope.tenancy));
    const avoided = await this.avoided.soFar(scope.tenancy, device, today);
    const facts = {
      ...{
        device,
        organisation,
        assessment,
        avoided: avoided[assessment.footprint.basis],
        ownId: scope.organisation?.id ?? null,
        events,
        files,
        today,
      },
      edits: { locks, editableId: mayEdit ? device.id : null },
      done: readWord(done, ['ajout', 'correction', 'liberation'] as const),
    };
    sendPage(reply, DevicePage({ frame, view: presentDevice(facts, frame.locale, sourceName) }));
  }
}
