import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assetAt } from './assets.js';

@ApiExcludeController()
@OpenToAll('the looks of the sign-in page too')
@Controller('assets')
export class AssetsController {
  @Get(':mark/:name')
  asset(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asset = assetAt(request.url);
    if (asset === null) throw new NotFoundException();
    void reply.type(asset.type).header('cache-control', 'public, max-age=31536000, immutable').send(asset.content);
  }
}
