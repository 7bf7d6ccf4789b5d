import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OidcService } from '../../../../src/accounts/oidc/oidc.service.js';
import { OrganisationsService } from '../../../../src/accounts/organisations.service.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { openApplication } from '../../../support/application.js';
import { onBothEngines, sqliteDatabase, type TestDatabase } from '../../../support/engines.js';
import { personIn } from '../../../support/oidc-people.js';
import { startOidcProvider, type RunningProvider } from '../../../support/oidc-provider.js';
import { ProviderVisit } from '../../../support/oidc-visit.js';
import { refusal } from '../../../support/refusal.js';

const PROLONGE = 'http://localhost:3999';
const ORIGIN = { address: '127.0.0.1', userAgent: 'a browser of the tests' };
const CLI = { actor: 'cli', tenancy: Tenancy.everyone() };

/** As ProConnect tells of an agent: no `email_verified`, a name in use, the SIRET of their organisation. */
const agent = (login: string, siret: string) => ({
  ...{ email: `${login}@orvelane.example`, given_name: 'Ali', usual_name: 'Benali', uid: `uid-${login}`, siret },
  ...{ idp_id: '71144ab3-ee1a-4401-b7b3-79b44f7daeeb', amr: ['pwd'] },
});
const ACCOUNTS = {
  ali: agent('ali', '73282932000074'),
  stranger: agent('stranger', '73282932000074'),
  elsewhere: agent('elsewhere', '55210055400013'),
};

/** Prolonge and a provider like ProConnect, which signs with an algorithm. */
class Place {
  private constructor(
    private readonly database: TestDatabase,
    private readonly provider: RunningProvider,
    readonly app: INestApplicationContext,
  ) {}

  static async open(database: TestDatabase, algorithm: 'RS256' | 'ES256' | 'HS256' = 'RS256'): Promise<Place> {
    const provider = await startOidcProvider({ kind: 'proconnect', accounts: ACCOUNTS, prolonge: PROLONGE, algorithm });
    return new Place(database, provider, await openApplication(database.url, undefined, provider.settings));
  }

  get oidc(): OidcService {
    return this.app.get(OidcService);
  }

  found(code: string, siren: string | null, parentCode: string | null) {
    const wanted = { kind: 'commune', inseeCode: null, name: code, code, siren, parentCode } as const;
    return this.app.get(OrganisationsService).found(CLI, wanted);
  }

  async signIn(login: string, visit = new ProviderVisit()) {
    const { redirectTo, state } = await this.oidc.begin('/');
    const back = await visit.signIn(redirectTo, login);
    const { secret } = await this.oidc.complete(back, state, ORIGIN);
    return (await this.app.get(SessionsService).resolve(secret))!;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.provider.close();
    this.database.drop();
  }
}

onBothEngines('signing in through ProConnect', (newDatabase) => {
  let place: Place;
  let [metropole, commune] = ['', ''];

  beforeAll(async () => {
    place = await Place.open(await newDatabase());
    metropole = (await place.found('ORVELANE', '732829320', null)).id;
    commune = (await place.found('VALOMBRE', '552100554', 'ORVELANE')).id;
  });

  afterAll(() => place?.close());

  it('sends only the parameters that ProConnect lists, asks for `amr`, and names the scopes of an agent', async () => {
    const { redirectTo } = await place.oidc.begin('/');
    const asked = new URL(redirectTo).searchParams;
    expect([...asked.keys()].sort()).toEqual(
      ['claims', 'client_id', 'nonce', 'redirect_uri', 'response_type', 'scope', 'state'].sort(),
    );
    expect(asked.get('scope')).toBe('openid given_name usual_name email uid siret idp_id');
    expect(JSON.parse(asked.get('claims')!)).toEqual({ id_token: { amr: { essential: true } } });
    expect(asked.get('redirect_uri')).toBe(`${PROLONGE}/connexion/oidc/retour`);
  });

  it('believes the address that ProConnect gives, and leaves the second factor to it', async () => {
    const personId = await personIn(place.app, {
      email: 'ali@orvelane.example',
      organisationId: metropole,
      role: 'administrator',
    });
    expect(await place.signIn('ali')).toMatchObject({ personId, stage: 'open', organisationId: metropole });
  });

  it('makes no account from a SIRET, were it that of one of our organisations', async () => {
    await expect(place.signIn('stranger')).rejects.toEqual(refusal('oidc-no-account'));
  });

  it('starts nobody in an organisation where they have no role', async () => {
    await personIn(place.app, { email: 'elsewhere@orvelane.example', organisationId: metropole });
    expect(commune).not.toBe('');
    expect(await place.signIn('elsewhere')).toMatchObject({ organisationId: null });
  });

  it('signs out there with the three parameters that ProConnect lists', async () => {
    const visit = new ProviderVisit();
    const { id } = await place.signIn('ali', visit);
    const url = new URL((await place.oidc.endSessionUrl(id))!);
    expect([...url.searchParams.keys()].sort()).toEqual(['id_token_hint', 'post_logout_redirect_uri', 'state']);
    const back = await visit.signOut(url.href);
    expect(back.href).toBe(`${PROLONGE}/connexion?state=${url.searchParams.get('state')}`);
  });
});

describe('what ProConnect signs', () => {
  it.each(['ES256', 'HS256'] as const)('is accepted with %s when that was agreed', async (algorithm) => {
    const place = await Place.open(await sqliteDatabase(), algorithm);
    try {
      const { id } = await place.found('ORVELANE', '732829320', null);
      const personId = await personIn(place.app, { email: 'ali@orvelane.example', organisationId: id });
      expect(await place.signIn('ali')).toMatchObject({ personId });
    } finally {
      await place.close();
    }
  });
});
