import { fold } from '../../../kernel/text.js';
import type { DesktopForm } from './catalogue-entry.js';
import { foldPhrases } from './fold-phrases.js';
import { NAMING, NOISE, OPTIONS } from './model-vocabulary.js';

/** A name taken apart: the words that must agree, and what may be left unsaid. */
export type ModelWords = {
  readonly words: ReadonlySet<string>;
  readonly form: DesktopForm | null;
  /** written as a size (`15.6"`, `24-inch`), not guessed */
  readonly inches: number | null;
  readonly storageGb: number | null;
  readonly options: ReadonlySet<string>;
};

const FORMS: Readonly<Record<string, DesktopForm>> = {
  sff: 'sff',
  mff: 'mini',
  micro: 'mini',
  dm: 'mini',
  tiny: 'mini',
  compact: 'mini',
  tower: 'tower',
  twr: 'tower',
  mt: 'tower',
  microtower: 'tower',
  rack: 'rack',
};
const INCHES = /(?<![\w.])(\d{1,2}(?:[.,]\d{1,2})?) ?-?(?:inch(?:es)?|in|"|pouces?)(?![a-z0-9])/g;
const BARE_DECIMAL = /(?<![\w.,])(1\d|2\d|3\d|4\d)[.,](\d)(?![\w.,])/g;
const STORAGE = /(?<![\w.,])(\d+(?:\.\d)?) ?(gb|go|tb|to)(?![a-z0-9])(?! (?:memory|memoire|ram|de ram|ddr\d?))/g;
const MEMORY = /(?<![\w.,])\d+(?:\.\d)? ?(?:gb|go|tb) (?:memory|memoire|ram|de ram|ddr\d?)(?![a-z0-9])/g;
const SOLD_BY_STORAGE = new Set(['Apple', 'Google', 'Samsung', 'Fairphone', '']);

/** Takes a model's name apart. Pure and slow enough to be done once per distinct text. */
export function modelWords(text: string, maker: string): ModelWords {
  let rest = foldPhrases(fold(text), maker);
  let inches: number | null = null;
  let storageGb: number | null = null;
  const take = (pattern: RegExp, use: (...groups: string[]) => void): void => {
    rest = rest.replace(pattern, (_all: string, ...groups: string[]) => {
      use(...groups);
      return ' ';
    });
  };
  take(INCHES, (size = '') => (inches = Number(size.replace(',', '.'))));
  take(BARE_DECIMAL, (whole, tenth) => (inches = Number(`${whole ?? ''}.${tenth ?? ''}`)));
  take(MEMORY, () => undefined);
  take(STORAGE, (size, unit = '') => (storageGb = Number(size) * (unit.startsWith('t') ? 1000 : 1)));
  const words = new Set<string>();
  const options = new Set<string>();
  let form: DesktopForm | null = null;
  for (const word of rest.split(/[^a-z0-9]+/)) {
    if (word === '') continue;
    const asForm = FORMS[word];
    if (asForm) form = asForm;
    else if (OPTIONS.has(word) || /^(gpu|cpu|ghz)\d/.test(word)) options.add(word);
    else if (!NOISE.has(word) || NAMING[maker]?.has(word)) words.add(word);
  }
  return { words, form, inches, storageGb: SOLD_BY_STORAGE.has(maker) ? storageGb : null, options };
}
