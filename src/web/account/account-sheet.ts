import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasswordsService } from '../../accounts/credentials/passwords.service.js';
import { SecondFactorService } from '../../accounts/credentials/second-factor.service.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { SessionsService } from '../../accounts/sessions/sessions.service.js';
import type { FormState } from '../components/form-state.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { AccountPage } from './account-page.js';
import { presentAccount, type AccountAct } from './present-account.js';

/** The page of one's account, as it is at this moment. */
@Injectable()
export class AccountSheet {
  constructor(
    private readonly viewers: ViewerService,
    private readonly organisations: OrganisationsService,
    private readonly passwords: PasswordsService,
    private readonly secondFactors: SecondFactorService,
    private readonly sessions: SessionsService,
  ) {}

  /** @param shown what was just done, or what was wrong with the change of password */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: { readonly act: AccountAct | null; readonly form?: FormState },
    status = 200,
  ): Promise<void> {
    const { frame, session, access } = await this.viewers.of(request);
    const { personId, personName: name, email, id: sessionId } = session;
    const organisations = await this.organisations.list(access.within('organisations.read'));
    const nameOf = (id: string): string => organisations.find((one) => one.id === id)?.name ?? '';
    const facts = {
      ...{ name, email, sessionId, ...shown },
      roles: access.grants.map(({ role, reach, organisationId }) => ({
        ...{ role, reach },
        organisationName: nameOf(organisationId),
      })),
      hasPassword: await this.passwords.has(personId),
      factor: await this.secondFactors.stateOf(personId),
      sessions: await this.sessions.list(personId),
    };
    sendPage(reply, AccountPage({ frame, view: presentAccount(facts, frame.locale) }), status);
  }
}
