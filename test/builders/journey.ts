import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Clock, type FixedClock } from '../../src/kernel/clock.js';
import { launchBrowser } from '../support/browser.js';
import { openWindow } from '../support/browser-visit.js';
import { onBothEngines, type TestDatabase } from '../support/engines.js';
import { openServer } from '../support/server.js';
import { sentMails, type SentMail } from '../support/sent-mails.js';
import { describeNeeding } from '../support/skips.js';

/** A service of its own for each test, on an empty database, and windows of a real browser on it, without JavaScript. */
export class Journey {
  app: NestFastifyApplication;
  browser: Browser;
  /** of the service, without final slash */
  address: string;
  private database: TestDatabase;
  private folder: string;
  private windows: BrowserContext[] = [];

  /** @param settings made anew for each test, before the service opens; its port may be among them */
  constructor(
    newDatabase: () => Promise<TestDatabase>,
    settings: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
  ) {
    beforeAll(async () => void (this.browser = await launchBrowser()));
    afterAll(() => this.browser.close());
    beforeEach(async () => {
      this.database = await newDatabase();
      this.folder = mkdtempSync(join(tmpdir(), 'prolonge-journey-'));
      const wanted = await settings();
      this.app = await openServer(this.database.url, {
        PROLONGE_SECRET_FILE: join(this.folder, 'secret.key'),
        PROLONGE_MAIL_FOLDER: join(this.folder, 'mails'),
        ...wanted,
      });
      await this.app.listen(Number(wanted.PROLONGE_PORT ?? 0), '127.0.0.1');
      this.address = wanted.PROLONGE_PUBLIC_URL ?? (await this.app.getUrl());
    });
    afterEach(async () => {
      await Promise.all(this.windows.splice(0).map((window) => window.close()));
      await this.app.close();
      this.database.drop();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  /** A browser of its own, which knows nothing of the others. */
  async newPage({ javaScript = false, width = 1280, sent = '' } = {}): Promise<Page> {
    const cookie = sent === '' ? {} : { cookie: { url: this.address, sent } };
    const window = await openWindow(this.browser, { width, javaScript, ...cookie });
    this.windows.push(window);
    const page = await window.newPage();
    await page.goto(this.address);
    return page;
  }

  get clock(): FixedClock {
    return this.app.get<FixedClock>(Clock);
  }

  /** The mails written so far. */
  mails(): SentMail[] {
    return sentMails(join(this.folder, 'mails'));
  }
}

/** The same stories in a real browser, on a service that keeps its data in SQLite, then in PostgreSQL. */
export function journeysOnBothEngines(title: string, tests: (newDatabase: () => Promise<TestDatabase>) => void): void {
  describeNeeding('Chromium', 'in a browser', () => onBothEngines(title, tests));
}

/** Clicks the button of that name and waits for the page that follows. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).first().click()]);
}

/** The title of the page one is on. */
export const titleOf = (page: Page): Promise<string> => page.locator('h1').innerText();
export const pathOf = (page: Page): string => new URL(page.url()).pathname;
