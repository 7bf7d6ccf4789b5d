import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { whatIsKept } from '../../privacy/what-is-kept.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { presentPrivacy } from './present-privacy.js';
import { PrivacyPage } from './privacy-page.js';

/** What is kept about people, told to whoever asks. */
@ApiExcludeController()
@OpenToAll('people may know what will be kept about them before they sign in')
@Controller('confidentialite')
export class PrivacyController {
  constructor(
    private readonly viewers: ViewerService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const frame = this.viewers.guest(request);
    const { locale } = frame;
    const lines = whatIsKept(locale.language, this.configuration);
    sendPage(reply, PrivacyPage({ frame, view: presentPrivacy(lines, locale) }));
  }
}
