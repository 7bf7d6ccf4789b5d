import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { BacktestService } from '../../lifespan/backtest.service.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { BacktestPage } from './backtest-page.js';
import { presentBacktest } from './present-backtest.js';

@ApiExcludeController()
@Needs('inventory.read')
@Controller('durees/verification')
export class BacktestController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly backtests: BacktestService,
  ) {}

  @Get()
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const found = await this.backtests.of(scope.tenancy, today);
    sendPage(reply, BacktestPage({ frame, view: presentBacktest(found, frame.locale) }));
  }
}
