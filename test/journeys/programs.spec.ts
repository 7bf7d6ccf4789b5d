import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Journey, journeysOnBothEngines, press, titleOf } from '../builders/journey.js';
import { newCommune } from '../builders/inventory-file.js';
import { violationsOf } from '../support/browser-visit.js';
import { signInAdministrator } from '../support/signed-in.js';

journeysOnBothEngines('les logiciels reliés', (newDatabase) => {
  const journey = new Journey(newDatabase);

  async function at(path: string): Promise<Page> {
    const { cookie } = await signInAdministrator(journey.app, await newCommune(journey.app));
    const page = await journey.newPage({ javaScript: true, sent: cookie });
    await page.goto(journey.address + path);
    return page;
  }

  it('un jeton se montre une fois, ouvre l’API, et cesse aussitôt révoqué', async () => {
    const page = await at('/jetons/nouveau');
    await page.getByLabel('À quoi sert-il').fill('Inventaire de nuit');
    await page.getByLabel('Durée en jours').fill('400');
    await press(page, 'Créer le jeton');
    expect(await page.locator('#days-error').innerText()).toContain('365');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('Durée en jours').fill('30');
    await press(page, 'Créer le jeton');
    expect(await violationsOf(page)).toEqual([]);
    const secret = await page.locator('.confirm code').innerText();
    const ask = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${secret}` };
      return (await fetch(`${journey.address}/api/v1/organisations`, { headers })).status;
    };
    expect(await ask()).toBe(200);
    await page.goto(`${journey.address}/jetons`);
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('link', { name: 'Inventaire de nuit' }).click();
    await press(page, 'Révoquer ce jeton');
    expect(await page.locator('[role=status]').innerText()).toContain('révoqué');
    expect(await ask()).toBe(401);
  });

  it('un webhook montre sa clé une fois, se met en pause, reprend et se supprime', async () => {
    const page = await at('/webhooks/nouveau');
    await page.getByLabel('Adresse à prévenir').fill('http://10.0.0.1/');
    await press(page, 'Créer le webhook');
    expect(await page.locator('#url').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Adresse à prévenir').fill('https://hooks.example.org/prolonge?cle=secret');
    await press(page, 'Créer le webhook');
    expect(await page.locator('.confirm code').innerText()).toMatch(/^whsec_/);
    await page.getByRole('link', { name: 'Voir ce webhook' }).click();
    expect(await page.content()).not.toMatch(/whsec_|cle=secret/);
    await press(page, 'Mettre en pause');
    expect(await page.locator('[role=status]').innerText()).toContain('en pause');
    await press(page, 'Reprendre');
    expect(await page.locator('[role=status]').innerText()).toContain('repris');
    await press(page, 'Supprimer ce webhook');
    expect(await titleOf(page)).toBe('Webhooks');
    expect(await page.locator('[role=status]').innerText()).toContain('supprimé');
  });
});
