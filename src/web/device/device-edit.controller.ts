import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import type { Device } from '../../inventory/devices/device.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import { deviceName } from '../../inventory/domain/device-name.js';
import { DeviceEdits } from '../../inventory/edits/device-edits.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { FormState } from '../components/form-state.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { DeviceEditPage } from './device-edit-page.js';
import { EditForm, shownTexts, writtenTexts } from './device-form.js';
import { movedForm } from './moved-form.js';
import { sayFaults } from './say-faults.js';

/** Correcting one device, and giving a field back to imports. */
@ApiExcludeController()
@Needs('inventory.edit')
@Controller('parc/:id')
export class DeviceEditController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly devices: DevicesService,
    private readonly edits: DeviceEdits,
  ) {}

  @Get('modifier')
  async form(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.viewers.of(request);
    const device = await this.devices.find(scope.tenancy, id);
    await this.send(request, reply, device, { typed: shownTexts(device), errors: [] });
  }

  /** All or nothing: with one mistake, nothing is written and the form comes back as it was filled in. */
  @Post('modifier')
  async correct(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() form: EditForm,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    const device = await this.devices.find(scope.tenancy, id);
    try {
      const edit = { deviceId: device.id, texts: writtenTexts(form, device), seen: form.seen };
      const { faults } = await this.edits.review(scope.tenancy, edit);
      if (faults.length > 0) {
        const state = { typed: { ...shownTexts(device), ...form }, errors: sayFaults(faults, frame.locale) };
        return await this.send(request, reply, device, state, 422);
      }
      await this.edits.edit(access.as('inventory.edit'), edit);
      void reply.redirect(routes.deviceAfter(device.id, 'correction'), 303);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'device-moved')) throw error;
      const now = await this.devices.find(scope.tenancy, device.id);
      const events = await this.devices.events(scope.tenancy, now);
      await this.send(request, reply, now, movedForm(form, now, events, frame.locale), 409);
    }
  }

  @Post('champs/:field/liberation')
  async release(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Param('field') field: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scope, access } = await this.viewers.of(request);
    const device = await this.devices.find(scope.tenancy, id);
    await this.edits.release(access.as('inventory.edit'), device.id, field);
    void reply.redirect(routes.deviceAfter(device.id, 'liberation'), 303);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    device: Device,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const { frame } = await this.viewers.of(request);
    const label = deviceName(device) ?? frame.locale.words.fleet.noIdentity;
    sendPage(reply, DeviceEditPage({ frame, view: { id: device.id, label, seen: device.updatedAt, form } }), status);
  }
}
