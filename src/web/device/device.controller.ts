import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../accounts/access/needs.decorator.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import { ImportsService } from '../../inventory/imports/imports.service.js';
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
    private readonly assessments: AssessmentService,
  ) {}

  @Get(':id')
  async sheet(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const device = await this.devices.find(scope.tenancy, id);
    const events = await this.devices.events(scope.tenancy, device);
    const files = await this.imports.fileNames(
      scope.tenancy,
      events.flatMap(({ importId }) => importId ?? []),
    );
    const organisation = scope.organisations.find((one) => one.id === device.organisationId)?.name ?? '';
    const facts = { device, organisation, assessment: this.assessments.assess(device, today), events, files, today };
    sendPage(reply, DevicePage({ frame, view: presentDevice(facts, frame.locale, sourceName) }));
  }
}
