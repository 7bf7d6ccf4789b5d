import type { Vocabulary } from '../vocabulary/vocabulary.js';

export type Product = { readonly manufacturer: string | null; readonly model: string };

const LEADING_TYPES_IN_WORDS = 3;

/**
 * Parts a label that holds brand and model: `HP ProDesk 400 G1` → HP, `ProDesk 400 G1`; words that say the type may stand
 * before ("PC portable Dell Latitude 5420"). Without a known brand, or when nothing but a number would be left, the whole label
 * is the model.
 */
export function productOf(label: string, { makers, types }: Vocabulary): Product {
  const words = label.split(' ');
  for (let skipped = 0; skipped <= Math.min(LEADING_TYPES_IN_WORDS, words.length - 2); skipped++) {
    if (skipped > 0 && types.find(words.slice(0, skipped).join(' ')) === null) continue;
    const found = makers.atStart(words.slice(skipped).join(' '));
    if (!found) continue;
    return {
      manufacturer: found.maker,
      model: /\p{L}/u.test(found.rest) ? found.rest : words.slice(skipped).join(' '),
    };
  }
  return { manufacturer: null, model: label };
}
