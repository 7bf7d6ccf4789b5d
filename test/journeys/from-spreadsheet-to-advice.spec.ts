import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bring, FOUR_DEVICES, newCommune } from '../builders/inventory-file.js';
import { Journey } from '../builders/journey.js';
import { sqliteDatabase } from '../support/engines.js';
import { signInAdministrator } from '../support/signed-in.js';
import { describeNeeding } from '../support/skips.js';

const file = (content: string | Buffer) => ({ name: 'parc.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

describeNeeding('Chromium', 'du tableur à l’avis', () => {
  const journey = new Journey(sqliteDatabase);
  let page: Page;
  let organisationId: string;

  const start = async (javaScript: boolean): Promise<void> => {
    organisationId = await newCommune(journey.app);
    const { cookie: sent } = await signInAdministrator(journey.app, organisationId);
    page = await journey.newPage({ javaScript, sent });
  };
  const title = (): Promise<string> => page.locator('h1').innerText();

  it.each([
    ['sans JavaScript', false],
    ['avec JavaScript', true],
  ])(
    'un inventaire est déposé, vérifié, importé, puis chaque équipement a sa vie, son carbone et son avis, %s',
    async (_how, javaScript) => {
      await start(javaScript);
      await page
        .getByRole('link', { name: /importer/i })
        .first()
        .click();
      await page.locator('input[type=file]').setInputFiles(file(Buffer.from(FOUR_DEVICES, 'latin1')));
      await page.locator('form.upload button.primary').click();
      await page.waitForURL('**/verification');
      expect(await page.locator('main').innerText()).toContain('Numéro de série');
      await page.getByRole('button', { name: /4 équipements/ }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('verification'));
      await page.goto(`${journey.address}/parc`);
      expect(await page.locator('tbody tr').count()).toBe(4);
      await page.getByRole('link', { name: 'VAL-0001' }).click();
      const sheet = await page.locator('main').innerText();
      expect(await title()).toContain('VAL-0001');
      expect(sheet).toMatch(/environ 190\skg éq\. CO₂/);
      expect(sheet).toMatch(/5\sans et 2\smois/);
      expect(sheet).toContain('13 octobre 2026');
    },
  );

  it('un fichier qui n’est pas un tableau est refusé sur la même page, avec ce qu’il faut faire', async () => {
    await start(false);
    await page.goto(`${journey.address}/imports/nouveau`);
    await page.locator('input[type=file]').setInputFiles({ ...file('%PDF-1.7 …'), name: 'parc.pdf' });
    await page.locator('form.upload button.primary').click();
    expect(await page.locator('[role=alert]').innerText()).toMatch(/CSV/);
    expect(await page.locator('input[type=file]').getAttribute('aria-invalid')).toBe('true');
  });

  it('un import abandonné ne change rien', async () => {
    await start(false);
    await page.goto(`${journey.address}/imports/nouveau`);
    await page.locator('input[type=file]').setInputFiles(file(FOUR_DEVICES));
    await page.locator('form.upload button.primary').click();
    await page.locator('form[action$="abandon"] button').click();
    await page.waitForURL('**/imports');
    await page.goto(`${journey.address}/parc`);
    expect(await page.locator('tbody tr').count()).toBe(0);
  });

  it('un import appliqué deux fois mène à son reçu, en français comme en anglais', async () => {
    await start(false);
    await page.goto(`${journey.address}/imports/nouveau`);
    await page.locator('input[type=file]').setInputFiles(file(FOUR_DEVICES));
    await page.locator('form.upload button.primary').click();
    await page.waitForURL('**/verification');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByRole('button', { name: /4 équipements/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('verification'));
    await other.getByRole('button', { name: /4 équipements/ }).click();
    await other.waitForURL(page.url());
    await other.locator('form[action="/langue"] button').click();
    await other.waitForURL(page.url());
    expect(await other.locator('h1').innerText()).toContain('parc.csv');
  });

  it('la liste des imports tient sur des pages de vingt-cinq', async () => {
    await start(false);
    for (let count = 1; count <= 26; count += 1) {
      await bring(journey.app, organisationId, FOUR_DEVICES, `parc-${count}.csv`);
    }
    await page.goto(`${journey.address}/imports`);
    expect(await page.locator('tbody tr').count()).toBe(25);
    await page.locator('a[rel=next]').click();
    expect(await page.locator('tbody tr').innerText()).toContain('parc-1.csv');
    await page.goto(`${journey.address}/imports?page=9`);
    expect(await page.locator('tbody tr').count()).toBe(25);
  });

  it('les pages passent en anglais et y restent', async () => {
    await start(false);
    await page.locator('form[action="/langue"] button').click();
    await page.goto(`${journey.address}/imports`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('tout se fait au clavier : le premier appui mène au contenu', async () => {
    await start(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
  });
});
