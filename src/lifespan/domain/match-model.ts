import { fold } from '../../kernel/text.js';
import { modelWords, type ModelWords } from './model-words.js';
import type { SupportMatch } from './support-end.js';
import type { SupportRow } from './support-row.js';

/** A row under one of the names people give it; `isBare` when that name leaves out the year or the generation. */
type Named = { readonly row: SupportRow; readonly words: ModelWords; readonly isBare: boolean };

/** Names whose words alone could belong to another maker: the text must also say whose they are. */
const MUST_SAY: Readonly<Record<string, RegExp>> = {
  'samsung-mobile': /samsung|galaxy/,
  'samsung-galaxy-tab': /samsung|galaxy/,
  'motorola-mobility': /moto/,
};
const YEAR_OR_GENERATION = /\s*\((?:\d{4}|\d+(?:st|nd|rd|th) gen(?:eration)?)\)/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * A matcher of manufacturer and model against the phones, tablets and Surfaces of the table. Strict: every variant word and
 * number must agree ("Galaxy A5" is never "Galaxy A52"); a name that leaves the generation out matches all its generations.
 */
export function modelMatcher(
  rows: readonly SupportRow[],
): (manufacturer: string | null, model: string) => SupportMatch | null {
  const index = new Map<string, Named[]>();
  const remember = (named: Named, words: readonly string[]) => {
    const key = words.join(' ');
    index.set(key, [...(index.get(key) ?? []), named]);
  };
  for (const row of rows) {
    for (const [name, isBare] of namesOf(row)) {
      const words = modelWords(name);
      remember({ row, words, isBare }, words.words);
    }
  }
  return (manufacturer, model) => {
    const text = `${manufacturer ?? ''} ${model}`;
    const asked = modelWords(text);
    const found = lookUp(index, asked, fold(text));
    const [first] = found;
    if (!first) return null;
    const differ = found.some(({ row }) => row.endsOn !== first.row.endsOn || row.hasEnded !== first.row.hasEnded);
    return {
      subject: first.row.product === 'surface' ? 'firmware' : 'model',
      product: found.length === 1 ? first.row.name : first.row.name.replace(YEAR_OR_GENERATION, ''),
      rows: found.map(({ row }) => row),
      extendedOn: null,
      doubt: differ ? 'variant-unknown' : null,
    };
  };
}

function namesOf(row: SupportRow): readonly (readonly [string, boolean])[] {
  const reference = /SM-\w+/.exec(row.name)?.[0];
  if (reference !== undefined)
    return [
      [row.name, false],
      [reference, false],
    ];
  if (row.product === 'fairphone')
    return [
      [row.name, false],
      [row.name.replace(/ (?=\d)/, ' FP'), false],
    ];
  if (!YEAR_OR_GENERATION.test(row.name)) return [[row.name, false]];
  const bare = row.name.replace(YEAR_OR_GENERATION, '');
  const names: [string, boolean][] = [
    [row.name, false],
    [bare, true],
  ];
  const year = row.releasedOn?.slice(0, 4);
  if (year !== undefined && !row.name.includes(year)) names.push([`${bare} ${year}`, false]);
  return names;
}

function lookUp(index: ReadonlyMap<string, readonly Named[]>, asked: ModelWords, text: string): readonly Named[] {
  const compatible = (words: readonly string[]) =>
    (index.get(words.join(' ')) ?? []).filter(
      (named) => agrees(named, asked) && (MUST_SAY[named.row.product]?.test(text) ?? true),
    );
  const found = compatible(asked.words);
  if (found.length > 0) return exactFirst(found, asked);
  const year = asked.words.find((word) => YEAR.test(word));
  if (year === undefined) return [];
  const ofThatYear = compatible(asked.words.filter((word) => word !== year));
  return exactFirst(
    ofThatYear.filter(({ row }) => row.releasedOn?.startsWith(year)),
    asked,
  );
}

/** A size missing from the text is forgiven only where a number already tells the model ("iPad Air M2", never "Surface Pro"). */
function agrees({ words }: Named, asked: ModelWords): boolean {
  const compatible = (theirs: string | null, ours: string | null) =>
    theirs === null || ours === null || theirs === ours;
  if (words.words.length === 0 && words.code !== asked.code) return false;
  const sizeIsTold = words.size === null || asked.size !== null || words.words.some((word) => /\d/.test(word));
  return (
    sizeIsTold &&
    compatible(words.size, asked.size) &&
    compatible(words.radio, asked.radio) &&
    compatible(words.code, asked.code)
  );
}

function exactFirst(found: readonly Named[], asked: ModelWords): readonly Named[] {
  if (found.some(({ isBare }) => isBare)) return found;
  const exact = found.filter(
    ({ words }) => words.size === asked.size && words.radio === asked.radio && words.code === asked.code,
  );
  if (exact.length > 0) return exact;
  const sameCode = found.filter(({ words }) => words.code === asked.code);
  return sameCode.length > 0 ? sameCode : found;
}
