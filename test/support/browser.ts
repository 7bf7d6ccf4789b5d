import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** True when this machine has a browser for the tests: `CHROMIUM_PATH`, or Debian's Chromium. */
export const browserAvailable = existsSync(path);

/** Starts a headless Chromium that speaks to nobody but the pages it is sent to. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core'); // heavy: most suites only ask whether there is a browser
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [
      '--no-sandbox', // as root, in containers
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
