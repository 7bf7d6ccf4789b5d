import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ScopeService, type Scope } from '../../accounts/scope.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { Clock } from '../../kernel/clock.js';
import { signedIn } from '../access/signed-in.js';
import { localeOf } from '../wording/locale.js';
import { assetHref } from './assets.js';
import type { Frame } from './frame.js';
import { languageOf } from './language-cookie.js';
import type { Viewer } from './viewer.js';

/** Works out, from a request, the person, the language, the organisation they work for, and hence what is in view. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly scopes: ScopeService,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Of a route that asks for a signed-in person. @throws Error on one that does not */
  async of(request: FastifyRequest): Promise<Viewer> {
    const { session, access, need } = signedIn(request);
    if (session === null || access === null) throw new Error('only a route that asks for sign-in has a viewer');
    const permission = need.kind === 'permission' ? need.permission : 'organisations.read';
    const scope = await this.scopes.ofId(access.within(permission), session.organisationId);
    return { frame: this.frameOf(request, scope), scope, today: this.clock.today(), access, session };
  }

  /** The frame of a page that anybody may open; of one that must be shown even when the database does not answer. */
  guest(request: FastifyRequest): Frame {
    return this.frameOf(request, null);
  }

  private frameOf(request: FastifyRequest, scope: Scope | null): Frame {
    const { session, access } = signedIn(request);
    const organisation = scope?.organisation ?? null;
    return {
      locale: localeOf(languageOf(request, this.configuration)),
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
      person: session === null ? null : { name: session.personName },
      may: (permission) => access?.may(permission) ?? false,
      formToken: session?.formToken ?? null,
    };
  }
}
