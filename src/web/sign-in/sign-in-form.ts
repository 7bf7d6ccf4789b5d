import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DemoSignIn } from '../../accounts/demo/demo-sign-in.service.js';
import { OidcService } from '../../accounts/oidc/oidc.service.js';
import { ownPath } from '../../kernel/own-path.js';
import type { FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { presentSignIn } from './present-sign-in.js';
import { SignInPage } from './sign-in-page.js';

/** What may go wrong while somebody signs in; none of it says whether an account exists, nor stands in one field. */
const REFUSALS = Object.fromEntries(
  [
    ...['sign-in-failed', 'sign-in-locked', 'demo-only', 'person-unknown'],
    ...['oidc-unavailable', 'oidc-failed', 'oidc-refused', 'oidc-attempt-unknown'],
    ...['oidc-no-account', 'oidc-account-closed'],
  ].map((code) => [code, null]),
);

type Asked = { readonly returnTo: string | undefined; readonly isPasswordChosen?: boolean };
type Refused = Asked & { readonly email?: string; readonly error: unknown };

/** The page that signs in, empty or with what was wrong with the last try. */
@Injectable()
export class SignInForm {
  constructor(
    private readonly viewers: ViewerService,
    private readonly oidc: OidcService,
    private readonly demo: DemoSignIn,
  ) {}

  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Asked,
    form?: FormState,
    status = 200,
  ): Promise<void> {
    const frame = this.viewers.guest(request);
    const facts = {
      ...(form === undefined ? {} : { form }),
      returnTo: ownPath(asked.returnTo),
      isPasswordChosen: asked.isPasswordChosen ?? false,
      provider: this.oidc.isConfigured ? this.oidc.label : null,
      demo: await this.demo.accounts(),
    };
    sendPage(reply, SignInPage({ frame, view: presentSignIn(facts, frame.locale) }), status);
  }

  /** @throws the error itself when it is no refusal of signing in */
  async sendRefusal(request: FastifyRequest, reply: FastifyReply, { email, error, ...asked }: Refused): Promise<void> {
    const { errors, status } = refusedForm(error, REFUSALS, this.viewers.guest(request).locale);
    const typed: Record<string, string> = email === undefined ? {} : { email };
    await this.send(request, reply, asked, { typed, errors }, status);
  }
}
