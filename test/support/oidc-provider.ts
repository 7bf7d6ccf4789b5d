import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type Configuration } from 'oidc-provider';
import { answerInteraction, type ProviderAccounts } from './oidc-login-form.js';
import { proConnectRefusal } from './proconnect-refusals.js';

export type RunningProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** the settings by which Prolonge finds it */
  readonly settings: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

type Wanted = {
  readonly kind: 'generic' | 'proconnect';
  readonly accounts: ProviderAccounts;
  /** address of Prolonge, without a path */
  readonly prolonge: string;
  readonly algorithm?: 'RS256' | 'ES256' | 'HS256';
};

const CLIENT = { id: 'prolonge', secret: 'a-secret-of-more-than-thirty-two-characters' };
const PROCONNECT_CLAIMS = ['given_name', 'usual_name', 'email', 'uid', 'siret', 'idp_id'];

const keys = [
  { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid: 'r', use: 'sig' },
  { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), kid: 'e', use: 'sig' },
];

/**
 * A real identity provider on a port of this computer. `generic` wants PKCE, as Keycloak may; `proconnect` behaves like
 * ProConnect: refuses unlisted parameters, short states and PKCE, signs its userinfo, lives below a path, and its codes
 * live 30 s. Its login form asks for the name of an account and no password.
 */
export async function startOidcProvider({
  kind,
  accounts,
  prolonge,
  algorithm = 'RS256',
}: Wanted): Promise<RunningProvider> {
  const prefix = kind === 'proconnect' ? '/api/v2' : '';
  let serve: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}${prefix}`;
  const provider = quietly(issuer, {
    ...COMMON,
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${prolonge}/connexion/oidc/retour`],
        post_logout_redirect_uris: [`${prolonge}/connexion`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: algorithm,
        token_endpoint_auth_method: kind === 'proconnect' ? 'client_secret_post' : 'client_secret_basic',
        ...(kind === 'proconnect' ? { userinfo_signed_response_alg: algorithm } : {}),
      },
    ],
    routes: { authorization: '/authorize' },
    pkce: { required: () => kind === 'generic' },
    claims:
      kind === 'generic'
        ? { openid: ['sub', 'amr'], email: ['email', 'email_verified'] }
        : { openid: ['sub'], amr: null, ...Object.fromEntries(PROCONNECT_CLAIMS.map((name) => [name, [name]])) },
    interactions: { url: (_context, { uid }) => `${prefix}/interaction/${uid}` },
    findAccount: (_context, id) => {
      const claims = accounts[id];
      return claims && { accountId: id, claims: () => ({ ...claims, sub: id }) };
    },
  });
  const answer = provider.callback();
  serve = (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const refusal = kind === 'proconnect' ? proConnectRefusal(url) : null;
    if (refusal !== null) {
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(refusal));
    } else if (url.pathname.startsWith(`${prefix}/interaction/`)) {
      void answerInteraction(provider, accounts, request, response);
    } else {
      Object.assign(request, { originalUrl: request.url, url: request.url?.slice(prefix.length) });
      void answer(request, response);
    }
  };
  return {
    issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    settings: {
      PROLONGE_OIDC_ISSUER: issuer,
      PROLONGE_OIDC_KIND: kind,
      PROLONGE_OIDC_CLIENT_ID: CLIENT.id,
      PROLONGE_OIDC_CLIENT_SECRET: CLIENT.secret,
      PROLONGE_OIDC_ALGORITHM: algorithm,
      PROLONGE_PUBLIC_URL: prolonge,
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** It warns that what it keeps in memory is lost when it stops: as it should be here. */
function quietly(issuer: string, configuration: Configuration): Provider {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return new Provider(issuer, configuration);
  } finally {
    console.warn = warn;
  }
}

const COMMON: Configuration = {
  jwks: { keys },
  cookies: { keys: ['of the tests'] },
  ttl: { AccessToken: 60, AuthorizationCode: 30, IdToken: 60, Interaction: 600, Session: 43_200, Grant: 43_200 },
  enabledJWA: {
    idTokenSigningAlgValues: ['RS256', 'ES256', 'HS256'],
    userinfoSigningAlgValues: ['RS256', 'ES256', 'HS256'],
  },
  features: {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: true },
    jwtUserinfo: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => {
        context.body = `<!doctype html>${form}<button form="op.logoutForm" name="logout" value="yes">Se déconnecter</button>`;
      },
    },
  },
  // Nobody is asked what may be told of them: as between an administration and its agents.
  loadExistingGrant: async ({ oidc }) => {
    const { client, session, provider, params } = oidc;
    const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
    grant.addOIDCScope(params?.scope as string);
    grant.addOIDCClaims(['amr']);
    await grant.save();
    return grant;
  },
};
