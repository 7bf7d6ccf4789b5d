import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OidcService } from '../../../../src/accounts/oidc/oidc.service.js';
import { openApplication } from '../../../support/application.js';
import { sqliteDatabase, type TestDatabase } from '../../../support/engines.js';
import { HostileProvider } from '../../../support/hostile-provider.js';
import { refusal } from '../../../support/refusal.js';

describe('a provider that is away', () => {
  let [database, provider, app]: [TestDatabase?, HostileProvider?, INestApplicationContext?] = [];

  beforeEach(async () => {
    database = await sqliteDatabase();
    provider = new HostileProvider();
    await provider.start();
  });

  afterEach(async () => {
    await app?.close();
    await provider?.close();
    database?.drop();
  });

  const open = async (settings: Readonly<Record<string, string>>): Promise<OidcService> => {
    app = await openApplication(database!.url, undefined, settings);
    return app.get(OidcService);
  };

  it('does not keep the service from starting', async () => {
    const oidc = await open({ ...provider!.settings, PROLONGE_OIDC_ISSUER: 'http://127.0.0.1:9' });
    await expect(oidc.begin('/')).rejects.toEqual(refusal('oidc-unavailable'));
  });

  it('is asked again by the next person', async () => {
    provider!.lies = { metadata: { issuer: 'https://elsewhere.example' } };
    const oidc = await open(provider!.settings);
    await expect(oidc.begin('/')).rejects.toEqual(refusal('oidc-failed'));
    provider!.lies = {};
    await expect(oidc.begin('/')).resolves.toMatchObject({ redirectTo: expect.stringContaining('code_challenge') });
  });

  it('is not waited for when it never answers', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const oidc = await open({ ...provider!.settings, PROLONGE_OIDC_ISSUER: issuer });
    await expect(oidc.begin('/')).rejects.toEqual(refusal('oidc-unavailable'));
    mute.closeAllConnections();
    mute.close();
  });

  it('is no provider at all when the settings name none', async () => {
    const oidc = await open({});
    expect(oidc.isConfigured).toBe(false);
    await expect(oidc.begin('/')).rejects.toEqual(refusal('oidc-unavailable'));
  });
});
