import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import type { Device } from '../../inventory/devices/device.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import { deviceName } from '../../inventory/domain/device-name.js';
import { problemMessage } from '../../inventory/domain/problem-wording.js';
import { DeviceEdits } from '../../inventory/edits/device-edits.js';
import type { FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { DeviceEditPage } from './device-edit-page.js';
import { EditForm, shownTexts, writtenTexts } from './edit-form.js';

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
    const { words, language } = frame.locale;
    const device = await this.devices.find(scope.tenancy, id);
    const typed = { ...shownTexts(device), ...form };
    try {
      const edit = { deviceId: device.id, texts: writtenTexts(form, device), seen: form.seen };
      const { faults } = await this.edits.review(scope.tenancy, edit);
      const errors = faults.map(({ field, code, facts }) => ({
        field,
        sentence: words.device.edit.fault(words.codes.field[field], problemMessage(code, facts, language)),
      }));
      if (errors.length > 0) return await this.send(request, reply, device, { typed, errors }, 422);
      await this.edits.edit(access.as('inventory.edit'), edit);
      void reply.redirect(routes.deviceAfter(device.id, 'correction'), 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, { 'device-moved': null }, frame.locale);
      await this.send(request, reply, device, { typed: shownTexts(device), errors }, status);
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
