import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import { DeviceAdditions } from '../../inventory/edits/device-additions.js';
import { DomainError } from '../../kernel/domain-error.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { alikeTexts, DeviceForm, typedTexts } from './device-form.js';
import { NewDevicePage } from './new-device-page.js';
import { presentRefused } from './present-refused.js';

/** Adding a device that no file brought. */
@ApiExcludeController()
@Needs('inventory.edit')
@Controller('parc/nouveau')
export class NewDeviceController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly devices: DevicesService,
    private readonly additions: DeviceAdditions,
  ) {}

  /** Empty, or like the device that `comme` names. */
  @Get()
  async form(@Req() request: FastifyRequest, @Query('comme') like: unknown, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const model = typeof like === 'string' ? await this.devices.find(scope.tenancy, like) : null;
    const typed = model === null ? {} : alikeTexts(model);
    const view = { organisation: scope.organisation?.name ?? null, form: { typed, errors: [] }, alreadyThere: [] };
    sendPage(reply, NewDevicePage({ frame, view }));
  }

  /** With a mistake, or a device that is there already, nothing is added and the form comes back as it was filled in. */
  @Post()
  async add(@Req() request: FastifyRequest, @Body() form: DeviceForm, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    const { organisation } = scope;
    if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    const addition = { organisationId: organisation.id, texts: typedTexts(form) };
    const { faults } = await this.additions.review(scope.tenancy, addition);
    try {
      if (faults.length === 0) {
        const { id } = await this.additions.add(access.as('inventory.edit'), addition);
        void reply.redirect(routes.deviceAfter(id, 'ajout'), 303);
        return;
      }
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'device-known')) throw error;
    }
    const { alreadyThere } = await this.additions.review(scope.tenancy, addition);
    const view = presentRefused({ faults, alreadyThere }, { ...form }, frame.locale);
    const status = faults.length > 0 ? 422 : 409;
    sendPage(reply, NewDevicePage({ frame, view: { ...view, organisation: organisation.name } }), status);
  }
}
