import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Journey, journeysOnBothEngines, pathOf, press, titleOf } from '../builders/journey.js';
import { newCommune } from '../builders/inventory-file.js';
import { personIn } from '../support/oidc-people.js';
import { startOidcProvider, type RunningProvider } from '../support/oidc-provider.js';

const EMAIL = 'jeanne@valombre.example';
const ACCOUNTS = {
  generic: { jeanne: { email: EMAIL, email_verified: true }, inconnu: { email: 'x@y.example', email_verified: true } },
  proconnect: {
    jeanne: {
      email: EMAIL,
      given_name: 'Jeanne',
      usual_name: 'Martin',
      uid: '1',
      siret: '21740056700011',
      idp_id: 'a',
    },
    inconnu: { email: 'x@y.example', given_name: 'X', usual_name: 'Y', uid: '2', siret: '21740056700011', idp_id: 'a' },
  },
} as const;

/** A port that nobody listens on: the provider must know the address of the service before the service opens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

journeysOnBothEngines('le fournisseur d’identité', (newDatabase) => {
  describe.each(['generic', 'proconnect'] as const)('de genre %s', (kind) => {
    let provider: RunningProvider;
    const journey = new Journey(newDatabase, async () => {
      const port = String(await freePort());
      provider = await startOidcProvider({ kind, accounts: ACCOUNTS[kind], prolonge: `http://localhost:${port}` });
      return { ...provider.settings, PROLONGE_PORT: port, PROLONGE_OIDC_LABEL: 'Mon Agglo' };
    });
    afterEach(() => provider.close());

    /** Somebody who leaves for the provider from the page they asked for, and says who they are there. */
    async function leaveAs(login: string): Promise<Page> {
      await personIn(journey.app, { email: EMAIL, organisationId: await newCommune(journey.app) });
      const page = await journey.newPage({ javaScript: true });
      await page.goto(`${journey.address}/parc?q=portable`);
      await page.getByRole('link', { name: 'S’identifier avec Mon Agglo' }).click();
      expect(await titleOf(page)).toContain('Fournisseur d’identité des tests');
      await page.getByLabel('Identifiant').fill(login);
      await press(page, 'Se connecter');
      return page;
    }

    it('ouvre la page demandée, puis se quitte des deux côtés', async () => {
      const page = await leaveAs('jeanne');
      expect(page.url()).toBe(`${journey.address}/parc?q=portable`);
      expect(await page.locator('header').innerText()).toContain('Jeanne Martin');
      await page.getByRole('button', { name: 'Se déconnecter' }).click();
      await page.waitForURL((url) => url.origin === new URL(provider.issuer).origin);
      await page.locator('button[value=yes]').click();
      await page.waitForURL((url) => url.origin === journey.address);
      expect(pathOf(page)).toBe('/connexion');
      await page.goto(`${journey.address}/parc`);
      expect(pathOf(page)).toBe('/connexion');
    });

    it('n’ouvre rien à qui n’est pas invité, et le dit sur la page de connexion', async () => {
      const page = await leaveAs('inconnu');
      expect(await titleOf(page)).toBe('Se connecter');
      expect(await page.locator('[role=alert]').innerText()).toContain('aucune invitation');
      await page.goto(`${journey.address}/parc`);
      expect(pathOf(page)).toBe('/connexion');
    });
  });
});
