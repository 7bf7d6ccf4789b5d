import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Readonly<Record<string, unknown>>;

/** A signed text, and how: what a hostile provider, or someone between it and us, would send. */
export type Forgery = { readonly header?: Claims; readonly claims?: Claims; readonly signWith?: Signer };
export type Signer = (input: string, keys: HostileKeys) => string;
export type HostileKeys = { readonly own: KeyObject; readonly publicPem: string; readonly stranger: KeyObject };

/** What the next exchange answers; a test changes one thing of an honest answer. */
export type Lies = {
  idToken?: Forgery | null;
  /** an object: JSON; a forgery: a signed answer */
  userInfo?: Claims;
  signedUserInfo?: Forgery;
  metadata?: Claims;
  /** HTTP status and body of the token endpoint, instead of tokens */
  tokenError?: { readonly status: number; readonly body: string };
};

const withOwnKey: Signer = (input, { own }) => sign('sha256', Buffer.from(input), own).toString('base64url');
export const withStrangersKey: Signer = (input, { stranger }) =>
  sign('sha256', Buffer.from(input), stranger).toString('base64url');
/** The confusion of algorithms: the public key, which everybody has, taken for a shared secret. */
export const withPublicKeyAsSecret: Signer = (input, { publicPem }) =>
  createHmac('sha256', publicPem).update(input).digest('base64url');
export const withSecret =
  (secret: string): Signer =>
  (input) =>
    createHmac('sha256', secret).update(input).digest('base64url');
export const unsigned: Signer = () => '';

const encoded = (value: Claims): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const CLIENT_ID = 'prolonge';
const SECRET = 'a-secret-of-more-than-thirty-two-characters';

/** A provider that says whatever a test wants. There is no page: the test brings back the state and a code itself. */
export class HostileProvider {
  lies: Lies = {};
  /** requests to the token endpoint, in their order */
  readonly exchanged: URLSearchParams[] = [];
  private readonly keys: HostileKeys;
  private readonly jwk: Claims;
  private readonly server = createServer((request, response) => void this.answer(request, response));
  private nonce = '';

  constructor() {
    const [own, stranger] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
    const publicPem = own!.publicKey.export({ type: 'spki', format: 'pem' }) as string;
    this.keys = { own: own!.privateKey, publicPem, stranger: stranger!.privateKey };
    this.jwk = { ...own!.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig' };
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get settings(): Readonly<Record<string, string>> {
    return {
      PROLONGE_OIDC_ISSUER: this.issuer,
      PROLONGE_OIDC_CLIENT_ID: CLIENT_ID,
      PROLONGE_OIDC_CLIENT_SECRET: SECRET,
    };
  }

  /** The way back of a browser that was sent to this provider. */
  wayBack(redirectTo: string, changes: Readonly<Record<string, string>> = {}): URL {
    const asked = new URL(redirectTo).searchParams;
    this.nonce = asked.get('nonce') ?? '';
    const back = new URL(asked.get('redirect_uri') ?? '');
    const query = { code: 'a-code', state: asked.get('state') ?? '', iss: this.issuer, ...changes };
    back.search = new URLSearchParams(query).toString();
    return back;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (value: unknown): void => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    switch (new URL(request.url ?? '/', this.issuer).pathname) {
      case '/.well-known/openid-configuration':
        return json({ ...this.metadata(), ...this.lies.metadata });
      case '/jwks':
        return json({ keys: [this.jwk] });
      case '/token':
        return this.exchange(request, response, json);
      case '/userinfo':
        if (this.lies.signedUserInfo === undefined) return json(this.lies.userInfo ?? {});
        response
          .writeHead(200, { 'content-type': 'application/jwt' })
          .end(this.userInfoToken(this.lies.signedUserInfo));
        return;
      default:
        response.writeHead(404).end();
    }
  }

  private async exchange(
    request: IncomingMessage,
    response: ServerResponse,
    json: (value: unknown) => void,
  ): Promise<void> {
    let form = '';
    for await (const chunk of request) form += String(chunk);
    this.exchanged.push(new URLSearchParams(form));
    const { idToken = {}, tokenError } = this.lies;
    if (tokenError !== undefined) {
      response.writeHead(tokenError.status, { 'content-type': 'application/json' }).end(tokenError.body);
      return;
    }
    const tokens = { access_token: 'an-access-token', token_type: 'Bearer', expires_in: 60 };
    json(idToken === null ? tokens : { ...tokens, id_token: this.idToken(idToken) });
  }

  private idToken({ claims, ...rest }: Forgery): string {
    const now = Math.floor(Date.now() / 1000);
    const honest = { iss: this.issuer, aud: CLIENT_ID, sub: 'jeanne', iat: now, exp: now + 60, nonce: this.nonce };
    return this.token({
      ...rest,
      claims: { ...honest, email: 'jeanne@valombre.example', email_verified: true, ...claims },
    });
  }

  private userInfoToken({ claims, ...rest }: Forgery): string {
    return this.token({ ...rest, claims: { iss: this.issuer, aud: CLIENT_ID, sub: 'jeanne', ...claims } });
  }

  private token({ header = {}, claims = {}, signWith = withOwnKey }: Forgery): string {
    const input = `${encoded({ alg: 'RS256', kid: 'own', ...header })}.${encoded(claims)}`;
    return `${input}.${signWith(input, this.keys)}`;
  }

  private metadata(): Claims {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/jwks`,
      authorization_response_iss_parameter_supported: true,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      // Everything, as careless providers do: what is accepted is for us to say.
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      userinfo_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    };
  }
}
