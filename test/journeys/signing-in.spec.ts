import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OperatorAccess } from '../../src/accounts/access/access.js';
import type { Role } from '../../src/accounts/domain/role.js';
import { PeopleService } from '../../src/accounts/people/people.service.js';
import { Journey, journeysOnBothEngines, pathOf, press, titleOf } from '../builders/journey.js';
import { newCommune } from '../builders/inventory-file.js';
import { codeAt } from '../support/authenticator.js';
import { violationsOf } from '../support/browser-visit.js';

const EMAIL = 'camille@valombre.example';
const PASSWORD = 'le vélo rouge dort sous la pluie';
const OTHER_PASSWORD = 'quatre sapins chantent à midi';

journeysOnBothEngines('se connecter', (newDatabase) => {
  const journey = new Journey(newDatabase);

  /** Invites somebody, who chooses a password in a browser of their own. */
  async function cameIn(role: Role): Promise<Page> {
    const wanted = { name: 'Camille Ferrand', email: EMAIL, role, reach: 'subtree' };
    const organisationId = await newCommune(journey.app);
    const access = new OperatorAccess('cli');
    const { link } = await journey.app.get(PeopleService).invite(access, { ...wanted, organisationId });
    const page = await journey.newPage();
    await page.goto(`${journey.address}/invitation/${link}`);
    await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
    await press(page, 'Enregistrer ce mot de passe');
    return page;
  }

  async function typePassword(page: Page, password: string): Promise<void> {
    await page.getByLabel('Adresse électronique').fill(EMAIL);
    await page.getByLabel('Mot de passe').fill(password);
    await press(page, 'Se connecter');
  }

  it('une invitation mène à un mot de passe, puis dans le parc, sans se connecter de nouveau', async () => {
    const page = await cameIn('reader');
    expect(await titleOf(page)).not.toBe('Se connecter');
    expect(await page.locator('header').innerText()).toContain('Camille Ferrand');
    await press(page, 'Se déconnecter');
    expect(await titleOf(page)).toBe('Vous êtes déconnecté');
    await page.goto(`${journey.address}/parc`);
    expect(pathOf(page)).toBe('/connexion');
  });

  it('le mot de passe puis le code ouvrent la page demandée, et un code faux est refusé à son champ', async () => {
    const first = await cameIn('asset-manager');
    await press(first, 'Commencer');
    const secret = await first.locator('main code').innerText();
    await first.getByLabel('Code à six chiffres').fill(codeAt(secret, journey.clock.now()));
    await press(first, 'Mettre en place');
    const page = await journey.newPage({ javaScript: true });
    await page.goto(`${journey.address}/imports?page=1`);
    await typePassword(page, PASSWORD);
    expect(await titleOf(page)).toBe('Saisir le code');
    expect(await page.locator('#code').getAttribute('inputmode')).toBe('numeric');
    expect(await page.locator('#code').getAttribute('autocomplete')).toBe('one-time-code');
    await page.locator('#code').fill('000000');
    await press(page, 'Valider le code');
    expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#code');
    expect(await violationsOf(page)).toEqual([]);
    journey.clock.advance(30_000);
    await page.locator('#code').fill(codeAt(secret, journey.clock.now()));
    await press(page, 'Valider le code');
    expect(pathOf(page)).toBe('/imports');
  });

  it('un mot de passe faux ne dit pas si le compte existe, garde l’adresse, puis dit combien attendre', async () => {
    await cameIn('reader');
    const page = await journey.newPage({ javaScript: true });
    await typePassword(page, 'un mot de passe faux');
    const refusal = await page.locator('[role=alert]').innerText();
    expect(await page.locator('#email').inputValue()).toBe(EMAIL);
    expect(await page.locator('#password').inputValue()).toBe('');
    expect(await violationsOf(page)).toEqual([]);
    const stranger = await journey.newPage();
    await stranger.getByLabel('Adresse électronique').fill('personne@valombre.example');
    await stranger.getByLabel('Mot de passe').fill(PASSWORD);
    await press(stranger, 'Se connecter');
    expect(await stranger.locator('[role=alert]').innerText()).toBe(refusal);
    for (let tries = 0; tries < 5; tries++) await typePassword(page, 'un mot de passe faux');
    expect(await page.locator('[role=alert]').innerText()).toMatch(/Réessayez dans \d+\smin/);
  });

  it('un mot de passe oublié se remplace par le lien du message, une seule fois', async () => {
    await cameIn('reader');
    const page = await journey.newPage();
    await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
    await page.getByLabel('Adresse électronique').fill(EMAIL);
    await press(page, 'Recevoir un lien');
    const said = await page.locator('main').innerText();
    expect(said).toContain('PROLONGE_MAIL_FOLDER');
    const [path = ''] = await waitFor(() => /\/nouveau-mot-de-passe\/\S+/.exec(journey.mails().at(-1)?.text ?? ''));
    await page.goto(journey.address + path);
    await page.getByLabel('Nouveau mot de passe').fill('trop court');
    await press(page, 'Enregistrer ce mot de passe');
    expect(await page.locator('#password-error').innerText()).toContain('12');
    await page.getByLabel('Nouveau mot de passe').fill(OTHER_PASSWORD);
    await press(page, 'Enregistrer ce mot de passe');
    expect(await page.locator('[role=status]').innerText()).toContain('nouveau mot de passe');
    await typePassword(page, OTHER_PASSWORD);
    expect(await page.locator('header').innerText()).toContain('Camille Ferrand');
    await page.goto(journey.address + path);
    expect(await titleOf(page)).toBe('Ce lien ne sert plus');
  });

  it('les adresses où revenir restent sur le site', async () => {
    await cameIn('reader');
    const page = await journey.newPage();
    await page.goto(`${journey.address}/connexion?retour=${encodeURIComponent('//ailleurs.example/')}`);
    await typePassword(page, PASSWORD);
    expect(page.url()).toBe(`${journey.address}/`);
  });
});

/** What comes once the answer has left: a mail is sent after it. */
async function waitFor<T>(look: () => T | null): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing came');
}
