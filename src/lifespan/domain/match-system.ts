import { fold } from '../../kernel/text.js';
import { matchWindows, readWindowsRows } from './match-windows.js';
import type { SupportMatch } from './support-end.js';
import type { SupportRow } from './support-row.js';
import { readWindows } from './windows-release.js';

/** How a version is written, by family of systems other than Windows; the first group is the cycle of the table. */
const VERSIONS: readonly { readonly product: string; readonly named: RegExp; readonly cycle: RegExp }[] = [
  {
    product: 'macos',
    named: /\bmac\s?os\b|\bos x\b/,
    cycle: /(?:mac\s?os(?:\s?x)?|os x)\D{0,24}?(10\.\d+|1[1-9]|2\d)\b/,
  },
  { product: 'ubuntu', named: /\bubuntu\b/, cycle: /ubuntu\D*(\d{2}\.\d{2})/ },
  { product: 'linuxmint', named: /\bmint\b/, cycle: /mint\D*(\d{2}(?:\.\d)?)/ },
  { product: 'debian', named: /\bdebian\b/, cycle: /debian\D*(\d{1,2})/ },
];

/** A matcher of the text an inventory gives for the operating system of a computer; null when it names no system of the table. */
export function systemMatcher(rows: readonly SupportRow[]): (os: string) => SupportMatch | null {
  const windows = readWindowsRows(rows);
  return (os) => {
    const text = fold(os);
    if (/\bchrome\s?os\b|\bcros\b/.test(text)) return notCovered('ChromeOS');
    const release = readWindows(os);
    if (release !== null) return matchWindows(release, windows);
    const family = VERSIONS.find(({ named }) => named.test(text));
    if (!family) return null;
    const cycle = family.cycle.exec(text)?.[1];
    const row = rows.find((one) => one.product === family.product && (one.cycle === cycle || isNickname(one, text)));
    return row ? { subject: 'system', product: row.name, rows: [row], extendedOn: row.extendedOn, doubt: null } : null;
  };
}

/** "macOS Sonoma": the nickname stands in brackets in the printed name. */
function isNickname(row: SupportRow, text: string): boolean {
  const nickname = /\((.+)\)$/.exec(row.name)?.[1];
  return nickname !== undefined && row.product === 'macos' && text.endsWith(fold(nickname));
}

const notCovered = (product: string): SupportMatch => ({
  subject: 'system',
  product,
  rows: [],
  extendedOn: null,
  doubt: 'not-covered',
});
