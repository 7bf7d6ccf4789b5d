import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { CATEGORIES, type Category } from '../../inventory/domain/category.js';
import { LifeCurvesService, type CategoryLife } from '../../reporting/life-curves.service.js';
import type { Frame } from '../frame/frame.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import type { LifeCurveView } from './life-curve-view.js';
import { LifeCurvePage } from './life-curve-page.js';
import { LifespansPage } from './lifespans-page.js';
import { presentLifeCurve } from './present-life-curve.js';
import { presentLifespans } from './present-lifespans.js';
import { presentModels, sayEvidence, sayModel } from './present-models.js';

@ApiExcludeController()
@Needs('inventory.read')
@Controller('durees')
export class LifespansController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly lives: LifeCurvesService,
  ) {}

  @Get()
  async all(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const lives = await this.lives.categories(scope.tenancy, today);
    sendPage(reply, LifespansPage({ frame, view: presentLifespans(lives, organisationOf(frame), frame.locale) }));
  }

  @Get(':category')
  async one(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('category') word: string,
  ): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const life = await this.lives.category(scope.tenancy, today, categoryOf(word));
    const name = frame.locale.words.codes.category[life.category];
    const models = presentModels(life, life.models, frame.locale);
    sendPage(reply, LifeCurvePage({ frame, view: { ...about(life, name, frame), models } }));
  }

  @Get(':category/modele')
  async model(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('category') word: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const name = { manufacturer: textOf(query.constructeur), model: textOf(query.modele) };
    const life = await this.lives.model(scope.tenancy, today, categoryOf(word), name);
    const view = about(life, sayModel(name, frame.locale), frame);
    const category = { label: frame.locale.words.codes.category[life.category], href: routes.lifeCurve(life.category) };
    const findings = [...view.findings, ...sayEvidence(life.evidence, life, frame.locale)];
    const page = { ...view, findings, parents: [...view.parents, category], models: null };
    sendPage(reply, LifeCurvePage({ frame, view: page }));
  }
}

function about(life: CategoryLife, name: string, frame: Frame): Omit<LifeCurveView, 'models'> {
  const { locale } = frame;
  const { extension, lifeCurves } = locale.words;
  return {
    title: name.charAt(0).toLocaleUpperCase(locale.language) + name.slice(1),
    purpose: lifeCurves.categoryPurpose(organisationOf(frame), life.curve.observed, life.curve.departures),
    parents: [
      { label: extension.title, href: routes.extend },
      { label: lifeCurves.title, href: routes.lifespans },
    ],
    ...presentLifeCurve(life, name, locale),
    reading: lifeCurves.reading,
    methods: [
      { label: lifeCurves.method.curves, href: routes.method('survival-curves') },
      { label: lifeCurves.method.evidence, href: routes.method('fleet-evidence') },
    ],
  };
}

function categoryOf(word: string): Category {
  const category = readWord(word, CATEGORIES);
  if (category === null) throw new NotFoundException();
  return category;
}

const organisationOf = ({ organisation }: Frame): string => organisation?.name ?? '';
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
