import { expect, it } from '@jest/globals';
import { SetUpService } from '../../src/accounts/set-up/set-up.service.js';
import { Journey, pathOf, press, titleOf } from '../builders/journey.js';
import { codeAt } from '../support/authenticator.js';
import { violationsOf } from '../support/browser-visit.js';
import { sqliteDatabase } from '../support/engines.js';
import { describeNeeding } from '../support/skips.js';

const PASSWORD = 'le vélo rouge dort sous la pluie';

describeNeeding('Chromium', 'la mise en service', () => {
  const journey = new Journey(sqliteDatabase);

  const linkPath = async (): Promise<string> => `/mise-en-service/${await journey.app.get(SetUpService).link()}`;

  it('mène de la page du lien à la double authentification, puis au premier import', async () => {
    const page = await journey.newPage();
    expect(await titleOf(page)).toBe('Se connecter');
    const path = await linkPath();
    await page.goto(journey.address + path);
    await page.getByLabel('Nom', { exact: true }).fill('Ville de Valombre');
    await page.getByLabel('Prénom et nom').fill('Camille Ferrand');
    await page.getByLabel('Adresse électronique').fill('camille@valombre.example');
    await page.getByLabel('Mot de passe').fill(PASSWORD);
    await press(page, /Créer l’organisation/);
    expect(pathOf(page)).toBe('/compte/double-facteur');
    await press(page, 'Commencer');
    expect(await page.locator('svg[role=img] path').count()).toBe(1);
    const secret = await page.locator('main code').innerText();
    await page.getByLabel('Code à six chiffres').fill(codeAt(secret, journey.clock.now()));
    await press(page, 'Mettre en place');
    expect(pathOf(page)).toBe('/imports/nouveau');
    expect(await page.locator('main').innerText()).toContain('Ville de Valombre');
    await page.goto(journey.address + path);
    expect(await titleOf(page)).toBe('Ce lien ne sert plus');
  });

  it('dit ce qui manque à côté de chaque champ, sans effacer ce qui a été saisi ni garder le mot de passe', async () => {
    const page = await journey.newPage({ javaScript: true });
    await page.goto(journey.address + (await linkPath()));
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('Nom', { exact: true }).fill('Ville de Valombre');
    await page.getByLabel('Prénom et nom').fill('Camille Ferrand');
    await page.getByLabel('Adresse électronique').fill('camille@valombre.example');
    await page.getByLabel('Mot de passe').fill('valombre');
    await press(page, /Créer l’organisation/);
    expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#password');
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#password').inputValue()).toBe('');
    expect(await page.locator('#organisationName').inputValue()).toBe('Ville de Valombre');
    expect(await violationsOf(page)).toEqual([]);
  });
});
