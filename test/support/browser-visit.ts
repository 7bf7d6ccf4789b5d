import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const HEIGHT = 900;

/** What a browser saw of a page. */
export type Visit = {
  readonly status: number;
  /** refusals of the Content-Security-Policy, failed requests, errors of scripts */
  readonly complaints: readonly string[];
  /** addresses that are not ours */
  readonly elsewhere: readonly string[];
  /** elements that are not inside an SVG */
  readonly elements: number;
  readonly requests: number;
  readonly kilobytes: number;
  /** pixels by which the page is wider than the window, at the worst of the widths */
  readonly overflow: number;
  /** rules of WCAG that axe found broken at one width or another, with where */
  readonly violations: readonly string[];
};

/** `cookie`: what a browser that is signed in sends, as `signIn` of signed-in.ts gives it */
type Wish = { readonly width: number; readonly javaScript?: boolean; readonly cookie?: SentCookie };
type SentCookie = { readonly url: string; readonly sent: string };

/** Opens a window of that width; the caller closes it. */
export async function openWindow(
  browser: Browser,
  { width, javaScript = true, cookie }: Wish,
): Promise<BrowserContext> {
  const viewport = { width, height: HEIGHT };
  const context = await browser.newContext({ viewport, javaScriptEnabled: javaScript, locale: 'fr-FR' });
  if (cookie !== undefined) {
    const [name = '', value = ''] = cookie.sent.split('=', 2);
    await context.addCookies([{ url: cookie.url, name, value }]);
  }
  return context;
}

/**
 * Goes to an address with nothing in the cache and looks at the page from every side, in a window that is then made of
 * each other width.
 */
export async function visit(
  browser: Browser,
  url: string,
  [width, ...widths]: readonly [number, ...number[]],
  sent?: string,
): Promise<Visit> {
  const context = await openWindow(browser, { width, ...(sent === undefined ? {} : { cookie: { url, sent } }) });
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  let [requests, bytes] = [0, 0];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    requests += 1;
    if (new URL(request.url()).origin !== new URL(url).origin) elsewhere.push(request.url());
  });
  page.on('requestfinished', (request) => {
    void request.sizes().then((sizes) => (bytes += sizes.responseBodySize + sizes.responseHeadersSize));
  });
  // What a page asks for later is seen as well: looking at it from every side takes longer than its scripts.
  const response = await page.goto(url);
  const seen = await page.evaluate(measure);
  const overflow = [seen.overflow];
  const violations = await violationsOf(page);
  for (const other of widths) {
    await page.setViewportSize({ width: other, height: HEIGHT });
    overflow.push((await page.evaluate(measure)).overflow);
    violations.push(...(await violationsOf(page)));
  }
  await context.close();
  return {
    status: response?.status() ?? 0,
    complaints,
    elsewhere,
    requests,
    kilobytes: bytes / 1000,
    elements: seen.elements,
    overflow: Math.max(...overflow),
    violations,
  };
}

/** Runs in the page. */
function measure(): { elements: number; overflow: number } {
  const inSvg = document.querySelectorAll('svg *').length;
  return {
    elements: document.querySelectorAll('*').length - inSvg,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/** Rules of WCAG that axe finds broken in a page, with where. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } };
    type Found = { id: string; nodes: { target: unknown[] }[] };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
  });
}
