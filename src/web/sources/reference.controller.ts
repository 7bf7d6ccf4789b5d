import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { NeedsSignIn } from '../../accounts/access/needs.decorator.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { HelpPage } from '../help/help-page.js';
import { methodNames, methodText } from '../methods/method-files.js';
import { MethodPage } from '../methods/method-page.js';
import { presentSources } from './present-sources.js';
import { SOURCES } from './source-list.js';
import { SourcesPage } from './sources-page.js';

/** Where the figures come from and how they are computed; and the help. */
@ApiExcludeController()
@NeedsSignIn()
@Controller()
export class ReferenceController {
  constructor(private readonly viewers: ViewerService) {}

  @Get('sources')
  async sources(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame } = await this.viewers.of(request);
    sendPage(
      reply,
      SourcesPage({ frame, view: presentSources(SOURCES, methodNames(frame.locale.language), frame.locale) }),
    );
  }

  @Get('methodes/:name')
  async method(@Req() request: FastifyRequest, @Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame } = await this.viewers.of(request);
    const markdown = methodText(name, frame.locale.language);
    if (markdown === null) throw new NotFoundException();
    sendPage(reply, MethodPage({ frame, markdown }));
  }

  @Get('aide')
  async help(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame } = await this.viewers.of(request);
    sendPage(reply, HelpPage({ frame }));
  }
}
