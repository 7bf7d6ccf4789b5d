import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newCommune } from '../builders/inventory-file.js';
import { Journey } from '../builders/journey.js';
import { violationsOf } from '../support/browser-visit.js';
import { sqliteDatabase } from '../support/engines.js';
import { signInAdministrator } from '../support/signed-in.js';
import { describeNeeding } from '../support/skips.js';

/** An export of Orvelane: two columns say where a device is, and a word that nobody knows says what one of them is. */
const EXPORT = [
  'Numéro de série;Numéro d’inventaire;Type;Fabricant;Modèle;Date d’achat;Localisation;Emplacement',
  'SNLAP0001;ORV-0001;Portable;Dell;Latitude 5420;15/09/2021;Mairie;Mairie',
  'SNDES0002;ORV-0002;Zibuline;Hautecendre;Z-9;31/03/2018;Mairie;École des Tilleuls',
  'SNMON0003;ORV-0003;Écran;Dell;P2419H;02/05/2016;École des Tilleuls;Réserve',
].join('\r\n');

/** The letters of French Windows; the curved apostrophe has no place in ISO-8859-1. */
const inWindows1252 = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\x92'), 'latin1');
const FILE = { name: 'export-orvelane.csv', mimeType: 'text/csv', buffer: inWindows1252(EXPORT) };

describeNeeding('Chromium', 'un export à problèmes, de bout en bout', () => {
  const journey = new Journey(sqliteDatabase);
  let page: Page;

  const start = async (javaScript: boolean): Promise<void> => {
    const { app } = journey;
    const { cookie: sent } = await signInAdministrator(app, await newCommune(app, 'ORVELANE'));
    page = await journey.newPage({ javaScript, sent });
    page.context().setDefaultTimeout(10_000);
    await page.goto(`${journey.address}/imports/nouveau`);
  };
  const main = (): Promise<string> => page.locator('main').innerText();

  /** A slow machine shows how far the work is: a script follows it, a person without one asks again. */
  async function arrive(at: RegExp): Promise<void> {
    const again = page.getByRole('link', { name: 'Actualiser' });
    const isThere = ({ pathname }: URL) => at.test(pathname);
    await page.waitForURL((url) => isThere(url) || /^\/imports\/(?!nouveau)[^/]+$/.test(url.pathname));
    while ((await again.count()) > 0) await again.click();
    await page.waitForURL(isThere);
  }

  /** Where nobody has a mouse, or no script runs, the file is chosen; else it is dropped on the form. */
  async function drop(javaScript: boolean): Promise<void> {
    if (javaScript) {
      const bytes = FILE.buffer.toString('base64');
      const carried = await page.evaluateHandle(
        ({ bytes, name }) => {
          const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], name, { type: 'text/csv' }));
          return transfer;
        },
        { bytes, name: FILE.name },
      );
      await page.locator('form.upload').dispatchEvent('drop', { dataTransfer: carried });
    } else await page.locator('input[type=file]').setInputFiles(FILE);
    await page.locator('form.upload button.primary').click();
  }

  it.each([
    ['sans JavaScript', false],
    ['avec JavaScript', true],
  ])(
    'il est déposé, ses deux problèmes réparés, importé puis annulé, %s',
    async (_how, javaScript) => {
      await start(javaScript);
      await drop(javaScript);

      await arrive(/\/colonnes$/);
      expect(await main()).toContain('windows-1252');
      await page
        .getByRole('group', { name: /lieu/ })
        .getByLabel(/«\sEmplacement\s»/)
        .check();
      await page.getByRole('link', { name: /«\sModèle\s»/ }).click();
      await page.getByRole('combobox', { name: /«\sModèle\s»/ }).selectOption({ label: 'modèle' });
      expect(page.url().includes('changer=')).toBe(!javaScript);
      if (!javaScript)
        await page
          .getByRole('group', { name: /lieu/ })
          .getByLabel(/«\sEmplacement\s»/)
          .check();
      await page.getByRole('button', { name: 'Continuer vers les valeurs' }).click();

      await arrive(/\/valeurs$/);
      expect(await main()).toMatch(/15\/09\/2021 en ligne 2/);
      await page.goto(`${journey.address}/imports`);
      await page.getByRole('link', { name: /Reprendre/ }).click();
      await arrive(/\/valeurs$/);
      await page.getByLabel(/«\sZibuline\s»/).selectOption({ label: 'ordinateur fixe' });
      await page.getByRole('button', { name: 'Continuer vers la vérification' }).click();

      await arrive(/\/verification$/);
      expect(await main()).toContain('Aucun problème');
      expect(await main()).toMatch(/École des Tilleuls/);
      await page.getByRole('button', { name: /Importer 3\s/ }).click();
      await arrive(/^\/imports\/[^/]+$/);
      await page.getByRole('heading', { name: /Reçu de export-orvelane\.csv/ }).waitFor();
      expect(await main()).toMatch(/Empreinte SHA-256\s+[0-9a-f]{64}/);
      expect(await main()).toContain('vous l’avez choisi');
      if (javaScript) expect(await violationsOf(page)).toEqual([]);
      const receipt = page.url();

      await page.getByRole('link', { name: 'Annuler cet import' }).click();
      expect(await main()).toMatch(/3\séquipements créés seront retirés du parc/);
      const late = await page.context().newPage();
      await late.goto(page.url());
      await page.getByRole('button', { name: /Annuler l’import de 3/ }).click();
      await page.waitForURL(receipt);
      expect(await main()).toMatch(/Annulé le .+ par /);
      expect(await main()).toMatch(/3\séquipements ont retrouvé leur état d’avant/);

      await late.getByRole('button', { name: /Annuler l’import de 3/ }).click();
      expect(await late.locator('h1').innerText()).toMatch(/déjà annulé/i);
      await page.goto(`${journey.address}/parc`);
      expect(await page.locator('tbody tr').count()).toBe(0);
    },
    60_000,
  );
});
