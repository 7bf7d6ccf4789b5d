import { LONGEST_FIGURE } from './longest-figure.js';

export type SizeUnit = 'kb' | 'mb' | 'gb' | 'tb';

/** Sizes of memory and storage found in a text. `unit` null: a bare number, whose unit the column must tell. */
export type Size = { readonly amount: number; readonly unit: SizeUnit | null };

const WITH_UNIT = /(?:(\d+)\s*[x×*]\s*)?(\d+(?:[.,]\d+)?)\s*([kmgt])(?:i?[bo])(?![\p{L}\d])/giu;
const BARE = /^\d+(?:[.,]\d+)?$/;
const UNITS: Readonly<Record<string, SizeUnit>> = { k: 'kb', m: 'mb', g: 'gb', t: 'tb' };

/** `16 Go`, `2 x 8 GB`, `1 To`, `256 Go SSD + 1 To HDD`, `16384`; what stands in brackets is a comment. Empty: no size. */
export function sizesIn(text: string): readonly Size[] {
  if (text.length > LONGEST_FIGURE) return [];
  const outside = text.replace(/\([^)]*\)/g, ' ').trim();
  const found = [...outside.matchAll(WITH_UNIT)].map((match) => ({
    amount: Number(match[1] ?? 1) * numberOf(match[2]),
    unit: UNITS[(match[3] ?? '').toLowerCase()] ?? null,
  }));
  if (found.length > 0) return found;
  const bare = outside.replace(/\s/gu, '');
  return BARE.test(bare) ? [{ amount: numberOf(bare), unit: null }] : [];
}

const numberOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
