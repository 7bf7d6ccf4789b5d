import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ScopeService, type Scope } from '../../accounts/scope.service.js';
import { Clock } from '../../kernel/clock.js';
import { isLanguage } from '../../wording/language.js';
import { localeOf, type Locale } from '../wording/locale.js';
import { assetHref } from './assets.js';
import type { Frame } from './frame.js';
import { LANGUAGE_COOKIE, ORGANISATION_COOKIE, type Viewer } from './viewer.js';

/** Works out, from a request, the language, the organisation in whose name one works, and hence what is in view. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly scopes: ScopeService,
    private readonly clock: Clock,
  ) {}

  async of(request: FastifyRequest): Promise<Viewer> {
    const scope = await this.scopes.ofId(request.cookies[ORGANISATION_COOKIE]);
    return { frame: frameOf(request, scope), scope, today: this.clock.today() };
  }

  /** The frame of a page that must be shown even when the database does not answer. */
  bare(request: FastifyRequest): Frame {
    return frameOf(request, null);
  }
}

function frameOf(request: FastifyRequest, scope: Scope | null): Frame {
  const organisation = scope?.organisation ?? null;
  return {
    locale: localeFor(request),
    path: request.url,
    assetHref,
    organisation:
      organisation === null || scope === null
        ? null
        : {
            id: organisation.id,
            name: organisation.name,
            choices: scope.organisations.map(({ id, name }) => ({ id, name })),
          },
    loopbackOnly: true,
    formToken: null,
  };
}

/** French, unless the person chose English. */
function localeFor(request: FastifyRequest): Locale {
  const chosen = request.cookies[LANGUAGE_COOKIE] ?? '';
  return localeOf(isLanguage(chosen) ? chosen : 'fr');
}
