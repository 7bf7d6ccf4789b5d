import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { allows } from '../../../src/accounts/domain/permission.js';
import { ROLES, type Role } from '../../../src/accounts/domain/role.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { newCommune } from '../../builders/inventory-file.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { routesOf } from '../../support/routes-of.js';
import { openServer } from '../../support/server.js';
import { aPerson, bearer, signIn } from '../../support/signed-in.js';
import { foreignThings, photographOf } from './foreign-things.js';
import { MATRIX } from './matrix.js';
import type { Foreign, Line } from './matrix-line.js';

type Caller = Role | 'guest';
const CALLERS: readonly Caller[] = ['guest', ...ROLES];
const A_MINUTE_MS = 60_000;
const LINES = Object.entries(MATRIX);

const isApi = (key: string): boolean => key.includes(' /api/');
const isOfHealth = (key: string): boolean => /\/(healthz|readyz)$/.test(key);

/** Whether a role passes the guard of a line: people open pages, tokens call the API. */
function mayCall(caller: Caller, key: string, { needs, asksForSession }: Line): boolean {
  if (needs === 'nothing') return asksForSession === undefined || (caller !== 'guest' && caller !== 'api-client');
  if (caller === 'guest' || (caller === 'api-client') !== isApi(key)) return false;
  return needs === 'sign-in' || allows(caller, needs);
}

onBothEngines('every route, every role, every foreign thing', (newDatabase) => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let theirs: Foreign;
  let before: unknown;
  const headers = new Map<Caller, Record<string, string>>([['guest', {}]]);
  const people = new Map<Caller, string>();

  beforeAll(async () => {
    database = await newDatabase();
    app = await openServer(database.url);
    const ours = await newCommune(app, 'VALOMBRE');
    theirs = await foreignThings(app, 'ORVELANE');
    for (const role of ROLES) {
      if (role === 'api-client') headers.set(role, { Authorization: await bearer(app, ours) });
      else {
        people.set(role, await aPerson(app, [{ organisationId: ours, role }]));
        headers.set(role, await signedInAs(role));
      }
    }
    before = await photographOf(app, theirs.organisationId);
  }, 60_000);
  // What one address may ask of the API in a minute is less than all roles ask here together.
  beforeEach(() => app.get<FixedClock>(Clock).advance(A_MINUTE_MS));
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  /** What a browser of that person sends, under a new session; what a program or a guest sends. */
  async function signedInAs(caller: Caller): Promise<Record<string, string>> {
    const personId = people.get(caller);
    if (personId === undefined) return headers.get(caller) ?? {};
    const { cookie, formToken } = await signIn(app, personId);
    return { Cookie: cookie, 'x-form-token': formToken };
  }

  /** Sends a request for an address with every name in it filled in by something that exists nowhere. */
  async function send(caller: Caller, key: string, attempt: { path?: string; body?: object } = {}): Promise<Response> {
    const [method = '', declared = ''] = key.split(' ');
    const path = attempt.path ?? declared.replace(/:\w+/g, 'rien');
    const agent = request(app.getHttpServer());
    const calls = {
      GET: () => agent.get(path),
      DELETE: () => agent.delete(path),
      PATCH: () => agent.patch(path),
      PUT: () => agent.put(path),
    };
    const call = Object.hasOwn(calls, method) ? calls[method as keyof typeof calls]() : agent.post(path);
    const isLast = MATRIX[key]?.endsSession === true;
    const sent = call.set(isLast ? await signedInAs(caller) : (headers.get(caller) ?? {})).redirects(0);
    const response = await (['POST', 'PATCH', 'PUT'].includes(method) ? sent.send(attempt.body ?? {}) : sent);
    if (isLast && headers.has(caller)) headers.set(caller, await signedInAs(caller));
    return response;
  }

  it('are all in the matrix, and the matrix holds no other', () => {
    const declared = routesOf(app);
    expect(declared.map(({ key }) => key).sort()).toEqual(Object.keys(MATRIX).sort());
  });

  it('ask for what the matrix says', () => {
    for (const { key, need } of routesOf(app)) {
      if (isOfHealth(key)) continue; // open in GuardByPath, whatever they say
      const said = need?.kind === 'permission' ? need.permission : need?.kind;
      expect([key, said]).toEqual([key, MATRIX[key]?.needs]);
    }
  });

  it.each(CALLERS)('a %s passes where the table of permissions lets it, and nowhere else', async (caller) => {
    for (const [key, line] of LINES) {
      const { status, headers: answered } = await send(caller, key);
      // The first page leads who sees no fleet to their account, and a guest to the sign-in.
      const ledAway = key === 'GET /' ? /^\/(connexion|compte)/ : /^\/connexion/;
      const kept = status === 401 || status === 403 || ledAway.test(String(answered.location));
      expect([caller, key, status, kept]).toEqual([caller, key, status, !mayCall(caller, key, line)]);
      expect([key, status]).not.toEqual([key, 500]);
    }
  });

  it.each(CALLERS)('a %s reaches no foreign thing, and changes none', async (caller) => {
    for (const [key, { foreign, needs }] of LINES) {
      if (foreign === 'none') continue;
      const { status, text, headers: answered } = await send(caller, key, foreign(theirs));
      expect([key, status]).not.toEqual([key, 500]);
      if (needs !== 'nothing' && !String(answered.location).startsWith('/connexion') && status !== 200) {
        expect([key, [401, 403, 404].includes(status)]).toEqual([key, true]);
      }
      expect([key, text.includes(theirs.deviceTag)]).toEqual([key, false]);
    }
    expect(await photographOf(app, theirs.organisationId)).toEqual(before);
  });
});
