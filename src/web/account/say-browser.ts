import type { Locale } from '../wording/locale.js';

type Known = readonly (readonly [RegExp, string])[];

/** The order counts: most browsers also name those they descend from. */
const BROWSERS: Known = [
  [/\bEdgA?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chromium|Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: Known = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPod)\b/, 'iOS'],
  [/\biPad\b/, 'iPadOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\b(Macintosh|Mac OS X)\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** What a browser calls itself, as people call it: enough to tell one's sessions apart, and no proof of anything. */
export function sayBrowser(userAgent: string, { words }: Locale): string {
  const [browser, system] = [BROWSERS, SYSTEMS].map(
    (known) => known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null,
  );
  if (browser && system) return words.accounts.browser(browser, system);
  return browser ?? system ?? words.accounts.unknownBrowser;
}
