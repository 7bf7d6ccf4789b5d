import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { ImportsService } from '../../inventory/imports/imports.service.js';
import { ViewerService } from '../frame/viewer.service.js';

@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/:id/lignes-refusees')
export class RejectedRowsController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly imports: ImportsService,
  ) {}

  /** The rows in error, each with its reason, to correct and drop again. */
  @Get()
  async rows(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.viewers.of(request);
    const { fileName, contentType, stream } = await this.imports.rejectedFile(scope.tenancy, id);
    void reply
      .type(contentType)
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .send(stream);
  }
}
