import { fold } from '../../kernel/text.js';

/** What the text of an inventory says about a Windows: only what is written, nothing guessed. */
export type WindowsRelease = {
  /** `xp`, `vista`, `7`, `8`, `8.1`, `10`, `11` */
  readonly generation: string;
  /** `24h2`, `1909` */
  readonly version: string | null;
  /** `10.0.22631` */
  readonly build: string | null;
  /** E: Enterprise, Education, IoT Enterprise; W: Home, Pro, Pro Education, Pro for Workstations */
  readonly edition: 'e' | 'w' | null;
  readonly channel: 'general' | 'long-term' | 'iot-long-term';
};

const GENERATION = /\bwin(?:dows)?\s*(11|10|8\.1|8|7|vista|xp)\b/;
const BUILD = /\b10\.0\.(\d{5})\b|\b(?:build|version|release)?\s*\(?(1\d{4}|2\d{4})(?:\.\d+)\b/;
const VERSION = /\b(2[0-9]h[12]|1507|1511|1607|1703|1709|1803|1809|1903|1909|2004)\b/;
const LONG_TERM = /\blts[cb]\b/;
const LONG_TERM_YEAR = /\b(2015|2016|2019|2021|2024)\b/;
const LONG_TERM_VERSION: Readonly<Record<string, string>> = {
  2015: '1507',
  2016: '1607',
  2019: '1809',
  2021: '21h2',
  2024: '24h2',
};
const FIRST_BUILD_OF_11 = 22_000;

/** Reads "Microsoft Windows 11 Professionnel 23H2", "Windows 10 Enterprise LTSC 2021", "Windows 10.0.19045.4170"; null when it is no desktop Windows. */
export function readWindows(os: string): WindowsRelease | null {
  const text = fold(os);
  if (!/\bwin/.test(text) || /\bserve(?:u)?r\b/.test(text)) return null;
  const buildNumber = BUILD.exec(text);
  const build = buildNumber ? (buildNumber[1] ?? buildNumber[2] ?? null) : null;
  const generation = generationOf(text, build);
  if (generation === null) return null;
  const isLongTerm = LONG_TERM.test(text);
  const year = isLongTerm ? LONG_TERM_YEAR.exec(text)?.[1] : undefined;
  const version = VERSION.exec(text)?.[1] ?? (year === undefined ? null : (LONG_TERM_VERSION[year] ?? null));
  const isIot = /\biot\b/.test(text);
  return {
    generation,
    version,
    build: build === null ? null : `10.0.${build}`,
    edition: isLongTerm ? 'e' : editionOf(text),
    channel: isLongTerm ? (isIot ? 'iot-long-term' : 'long-term') : 'general',
  };
}

function generationOf(text: string, build: string | null): string | null {
  const written = GENERATION.exec(text)?.[1] ?? null;
  if (build === null) return written;
  return Number(build) >= FIRST_BUILD_OF_11 ? '11' : '10';
}

function editionOf(text: string): 'e' | 'w' | null {
  if (/\b(pro|professionnel|professional|home|famille|familiale|core|workstations?)\b/.test(text)) return 'w';
  return /\b(enterprise|entreprise|education|iot)\b/.test(text) ? 'e' : null;
}
