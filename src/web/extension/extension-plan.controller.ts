import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { ExtensionPlanPage } from './extension-plan-page.js';

/** The devices that should stay. */
@ApiExcludeController()
@Needs('inventory.read')
@Controller('prolonger')
export class ExtensionPlanController {
  constructor(private readonly viewers: ViewerService) {}

  @Get()
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, ExtensionPlanPage({ frame: (await this.viewers.of(request)).frame }));
  }
}
