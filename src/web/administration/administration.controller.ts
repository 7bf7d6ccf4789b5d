import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NeedsSignIn } from '../../accounts/access/needs.decorator.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { AdministrationPage } from './administration-page.js';

/** The way to what administers; each entry asks for its own permission. */
@ApiExcludeController()
@NeedsSignIn()
@Controller('administration')
export class AdministrationController {
  constructor(private readonly viewers: ViewerService) {}

  @Get()
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, AdministrationPage({ frame: (await this.viewers.of(request)).frame }));
  }
}
