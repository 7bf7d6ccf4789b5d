import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { FleetForecastService } from '../../reporting/forecast/fleet-forecast.service.js';
import { forecastCsv } from '../../reporting/forecast/forecast-export.js';
import { CSV_TYPE, sendFile } from '../frame/send-file.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { ForecastPage } from './forecast-page.js';
import { presentForecast } from './present-forecast.js';
import { readExtraMonths } from './read-extra-months.js';

type Asked = Readonly<Record<string, unknown>>;

/** What will be replaced in five years. */
@ApiExcludeController()
@Needs('inventory.read')
@Controller('durees')
export class ForecastController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly forecasts: FleetForecastService,
  ) {}

  @Get('previsions')
  async page(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const forecast = await this.forecasts.of(scope.tenancy, today, readExtraMonths(query));
    const organisation = frame.organisation?.name ?? '';
    sendPage(reply, ForecastPage({ frame, view: presentForecast(forecast, organisation, frame.locale) }));
  }

  @Get('previsions.csv')
  async export(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { scope, today } = await this.viewers.of(request);
    const text = forecastCsv(await this.forecasts.of(scope.tenancy, today, readExtraMonths(query)));
    sendFile(reply, text, `previsions-${today}.csv`, CSV_TYPE);
  }
}
