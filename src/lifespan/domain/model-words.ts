import { fold } from '../../kernel/text.js';

/** A phone or tablet name cut into what must agree (`words`) and what may be missing on one side but never contradict (`size`, `radio`, `code`). */
export type ModelWords = {
  /** distinct words and numbers, sorted: `["13", "iphone", "mini"]` */
  readonly words: readonly string[];
  /** whole inches: `11` */
  readonly size: string | null;
  /** `4g` or `5g` */
  readonly radio: string | null;
  /** Samsung's own reference without its regional letters: `a137` */
  readonly code: string | null;
};

/** Makers, generic words, capacities and colours: they identify no model. `galaxy` and `moto` too, since people write "Samsung A54". */
const SAYS_NO_MODEL = new Set(
  (
    'samsung galaxy apple google microsoft corporation sony ericsson motorola moto hmd global inc electronics co ltd ' +
    'smartphone telephone phone mobile portable tablet tablette double dual sim esim enterprise entreprise ee wifi wi fi ' +
    'cellular edition reconditionne refurbished noir black blanc white bleu blue gris grey gray vert green rouge red argent silver ' +
    'graphite midnight minuit starlight 64 128 256 512'
  ).split(' '),
);

const SIZE = /(\d+)(?:\.\d+)?\s*-?\s*(?:inch(?:es)?\b|pouces?\b|["”″])/;
const RADIO = /\b(4g|5g|lte)\b/;
const CODE = /\bsm-?([a-z]\d{3})[a-z0-9]*(?:\/[a-z]+)?/;
const CAPACITY = /\b\d+ ?(?:go|gb|to|tb)\b/g;
/** "9th generation", "9e génération", "gen 9", "11th Edition": the number alone stays. */
const ORDINAL = /\b(\d+)\s*(?:st|nd|rd|th|e|eme|ere|re|er|nde)\s*(?:gen(?:eration)?|edition)\b/g;
const GENERATION = /\bgen(?:eration)?\s*(?=\d)/g;
/** Words that makers write with or without a space before their number: "XCover 5", "Note20". */
const JOINED = /\b(xcover|note|fold|flip|active) (\d{1,2}[a-z]?)(?![.\w])/g;
const APPLE_REFERENCE = /^a\d{4}$/;

export function modelWords(name: string): ModelWords {
  const folded = fold(name)
    .replace(/\+/g, ' plus ')
    .replace(/(\d),(\d)/g, '$1.$2');
  const [withoutSize, size] = takeOut(folded, SIZE);
  const [withoutRadio, radio] = takeOut(withoutSize, RADIO);
  const [withoutCode, code] = takeOut(withoutRadio, CODE);
  const words = withoutCode
    .replace(CAPACITY, ' ')
    .replace(ORDINAL, '$1')
    .replace(GENERATION, '')
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(JOINED, '$1$2')
    .split(' ')
    .filter((word) => word !== '' && word !== '.' && !SAYS_NO_MODEL.has(word) && !APPLE_REFERENCE.test(word));
  return { words: [...new Set(words)].sort(), size, radio: radio === 'lte' ? '4g' : radio, code };
}

function takeOut(text: string, pattern: RegExp): [string, string | null] {
  const found = pattern.exec(text);
  return found ? [text.replace(pattern, ' '), found[1] ?? null] : [text, null];
}
