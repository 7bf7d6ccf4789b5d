import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { InstallationService } from '../../src/accounts/installation.service.js';
import { DemoAccounts } from '../../src/accounts/demo/demo-accounts.service.js';
import type { Role } from '../../src/accounts/domain/role.js';
import { PERSON_ROLES } from '../../src/accounts/domain/role.js';
import { Journey, pathOf, press, titleOf } from '../builders/journey.js';
import { newCommune } from '../builders/inventory-file.js';
import { violationsOf } from '../support/browser-visit.js';
import { signIn, signInAdministrator } from '../support/signed-in.js';
import { sqliteDatabase } from '../support/engines.js';
import { describeNeeding } from '../support/skips.js';

const PASSWORD = 'le vélo rouge dort sous la pluie';

describeNeeding('Chromium', 'les personnes et leurs rôles', () => {
  const journey = new Journey(sqliteDatabase);

  it('sur une démonstration, chaque rôle entre par son bouton et ne voit que ce qu’il peut faire', async () => {
    await journey.app.get(InstallationService).becomeDemo();
    const organisationId = await newCommune(journey.app);
    for (const role of PERSON_ROLES) {
      const invented = { name: `Personne ${role}`, email: `${role}@valombrie.example` };
      await journey.app.get(DemoAccounts).add({ ...invented, organisationId, role, reach: 'subtree' });
    }
    const sections: Readonly<Record<string, readonly string[]>> = {
      administrator: ['Parc', 'Prolonger', 'Imports', 'Tableau de bord', 'Administration'],
      'asset-manager': ['Parc', 'Prolonger', 'Imports', 'Tableau de bord'],
      procurement: ['Parc', 'Prolonger', 'Tableau de bord'],
      reader: ['Parc', 'Prolonger', 'Tableau de bord'],
      partner: [],
    };
    for (const role of PERSON_ROLES) {
      const page = await journey.newPage();
      await press(page, `Entrer comme Personne ${role}`);
      expect([role, pathOf(page)]).toEqual([role, role === 'partner' ? '/compte' : '/']);
      await page.goto(`${journey.address}/compte`);
      expect([role, await page.locator('nav li a').allInnerTexts()]).toEqual([role, sections[role]]);
      await page.goto(`${journey.address}/personnes`);
      expect([role, await titleOf(page)]).toEqual([role, role === 'administrator' ? 'Personnes' : 'Pas autorisé']);
    }
  });

  /** The administrator of a town, at the list of people. */
  async function administrator(): Promise<Page> {
    const { cookie } = await signInAdministrator(journey.app, await newCommune(journey.app));
    const page = await journey.newPage({ javaScript: true, sent: cookie });
    await page.goto(`${journey.address}/personnes`);
    return page;
  }

  async function invite(page: Page, role: Role): Promise<string> {
    await page.getByRole('link', { name: 'Inviter une personne' }).click();
    await page.getByLabel('Prénom et nom').fill('Denis Faure');
    await page.getByLabel('Adresse électronique').fill('denis@valombre.example');
    await page.getByLabel('Rôle', { exact: true }).selectOption(role);
    await press(page, 'Inviter');
    return page.locator('main code').innerText();
  }

  it('un lien d’invitation se montre une fois, faute de serveur de messagerie, et ouvre un compte', async () => {
    const page = await administrator();
    const link = await invite(page, 'reader');
    expect(await titleOf(page)).toBe('Invitation prête');
    expect(await violationsOf(page)).toEqual([]);
    const guest = await journey.newPage();
    await guest.goto(journey.address + new URL(link).pathname);
    await guest.getByLabel('Nouveau mot de passe').fill(PASSWORD);
    await press(guest, 'Enregistrer ce mot de passe');
    expect(await guest.locator('header').innerText()).toContain('Denis Faure');
    await page.goto(`${journey.address}/personnes`);
    expect(await page.locator('tbody').innerText()).toMatch(/Denis Faure[^]*actif/);
  });

  it('un compte fermé dit d’abord ce qui s’arrêtera, puis ferme la session de l’autre navigateur', async () => {
    const page = await administrator();
    const guest = await journey.newPage();
    await guest.goto(journey.address + new URL(await invite(page, 'reader')).pathname);
    await guest.getByLabel('Nouveau mot de passe').fill(PASSWORD);
    await press(guest, 'Enregistrer ce mot de passe');
    await guest.goto(`${journey.address}/parc`);
    expect(pathOf(guest)).toBe('/parc');
    await page.getByRole('link', { name: 'Voir la fiche' }).click();
    await page.getByRole('link', { name: 'Fermer ce compte' }).click();
    expect(await page.locator('.confirm').innerText()).toContain(
      '1\u00a0session ouverte sera fermée, et plus aucune connexion',
    );
    await press(page, 'Fermer ce compte');
    expect(await page.locator('[role=status]').innerText()).toContain('Le compte est fermé');
    await guest.goto(`${journey.address}/parc`);
    expect(pathOf(guest)).toBe('/connexion');
    await press(page, 'Rouvrir ce compte');
    expect(await page.locator('[role=status]').innerText()).toContain('rouvert');
    await page.goto(`${journey.address}/journal`);
    expect(await page.locator('main').innerText()).toMatch(/chaîne est intacte[^]*compte rouvert[^]*compte fermé/);
  });

  it('un rôle se donne et se retire, et un rôle déjà tenu est refusé à son champ', async () => {
    const page = await administrator();
    await invite(page, 'reader');
    await page.getByRole('link', { name: 'Voir la fiche' }).click();
    await page.getByLabel('Rôle', { exact: true }).selectOption('reader');
    await press(page, 'Donner ce rôle');
    expect(await page.locator('#role-error').innerText()).toContain('Consultation');
    expect(await violationsOf(page)).toEqual([]);
    await press(page, /^Retirer le rôle Consultation/);
    expect(await page.locator('main').innerText()).toContain('elle n’est plus dans la liste');
  });

  it('une session se ferme depuis une autre, puis toutes d’un coup, sans toucher à celles des autres', async () => {
    const colleague = await administrator();
    const { personId, cookie } = await signInAdministrator(journey.app, await newCommune(journey.app, 'ORVELANE'));
    const here = await journey.newPage({ sent: cookie });
    const there = await journey.newPage({ sent: (await signIn(journey.app, personId)).cookie });
    await here.goto(`${journey.address}/compte`);
    expect(await here.locator('main').innerText()).toContain('cette session');
    await press(here, /^Fermer la session/);
    expect(await here.locator('[role=status]').innerText()).toContain('La session est fermée');
    await there.goto(`${journey.address}/parc`);
    expect(pathOf(there)).toBe('/connexion');
    await press(here, 'Se déconnecter partout');
    expect(await titleOf(here)).toBe('Vous êtes déconnecté');
    await here.goto(`${journey.address}/parc`);
    expect(pathOf(here)).toBe('/connexion');
    await colleague.goto(`${journey.address}/compte`);
    expect(await titleOf(colleague)).toBe('Mon compte');
  });

  it('mes données se téléchargent, sans rien de secret', async () => {
    const page = await administrator();
    await page.goto(`${journey.address}/compte`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger mes données' }).click(),
    ]);
    const data = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(data)).toMatchObject({ account: { name: 'Camille Exemple' } });
    expect(data).not.toMatch(/argon2|secretHash|totpSecret/);
  });
});
