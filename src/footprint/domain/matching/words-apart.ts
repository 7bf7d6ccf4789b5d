import { ACCESSORIES, OMISSIBLE, VARIANTS } from './model-vocabulary.js';
import type { ModelWords } from './model-words.js';

/** Two writings of one screen differ by less: 15.0 and 15.6, 17 and 17.3. */
const SAME_SIZE_INCHES = 0.71;

const hasDigit = (word: string): boolean => /\d/.test(word);

/** A word more may be said beside a name, but for one that makes another product, or a lone letter (`T490 s`). */
const changesNothing = (word: string): boolean =>
  !hasDigit(word) && word.length > 1 && !VARIANTS.has(word) && !ACCESSORIES.has(word);

/** `840`, `t490`: enough to tell a product when a word beside it is missing. */
export const isNumberOfModel = (word: string): boolean => word.length >= 3 && hasDigit(word) && !word.startsWith('gen');

const isSize = (word: string, inches: number | null): boolean =>
  inches !== null && /^[1-4]\d$/.test(word) && [Math.floor(inches), Math.round(inches)].includes(Number(word));

const isGeneration = (word: string, words: readonly string[]): boolean =>
  words.includes(word.startsWith('gen') ? word.slice(3) : `gen${word}`);

/**
 * Whether a text names a product: each word with a digit and each word of variant stands in both.
 * @param shownInches size of the product's screen where its name does not say it
 * @returns how many words differ without changing anything (0: the same words); null for two things, as far as one can tell
 */
export function wordsApart(text: ModelWords, name: ModelWords, shownInches: number | null): number | null {
  if (text.form !== null && name.form !== text.form) return null;
  const size = name.inches ?? shownInches;
  if (text.inches !== null && size !== null && Math.abs(text.inches - size) > SAME_SIZE_INCHES) return null;
  const more = [...text.words].filter((word) => !name.words.has(word));
  const less = [...name.words].filter((word) => !text.words.has(word));
  const moreLeft = more.filter((word) => !isSize(word, size) && !isGeneration(word, less));
  const lessLeft = less.filter((word) => !isSize(word, text.inches) && !isGeneration(word, more));
  if (!moreLeft.every(changesNothing) || !lessLeft.every((word) => OMISSIBLE.has(word))) return null;
  const apart = moreLeft.length + lessLeft.length;
  return apart === 0 || lessLeft.length === 0 || [...name.words].some(isNumberOfModel) ? apart : null;
}
