import { distance } from 'fastest-levenshtein';
import { foldHeader } from '../vocabulary/fold-header.js';
import type { HeaderEntry, HeaderIndex } from '../vocabulary/header-index.js';
import { UNRECOGNISED, type HeaderGuess } from './header-guess.js';

/** Confidence of a header found as it stands, by the rank of its entry; another spelling takes a little away. */
const BY_RANK = [0, 1, 0.9, 0.6] as const;
const FOLDED = 0.03;
const STRIPPED = 0.05;
const LIKENESS = 0.15;

/** Titles are short; a longer text is a value, or is there to keep us busy. */
const LONGEST_HEADER = 200;

const WRAPPING =
  /^(?:cf|custom field|champ(?: personnalis[ée])?)\s*:\s*|^(?:composants?|components?|gestion|management|informations? financi[èe]res?[^-–]*)\s+[-–]\s+|^(?:request[./])?content[./]|,\s*type\s*:[^,]*$|\s*[([][^)\]]*[)\]]\s*\*?$/giu;

type Match = { readonly entries: readonly HeaderEntry[]; readonly less: number; readonly how: 'header' | 'likeness' };

/** Recognises a whole header row: headers that several systems use differently follow the system of their neighbours. */
export function recogniseHeaders(
  cells: readonly string[],
  index: HeaderIndex,
  options: { readonly likeness: boolean },
): readonly HeaderGuess[] {
  const matches = cells.map((cell) => match(cell.trim(), index, options.likeness));
  const votes = new Map<string, number>();
  for (const found of matches) {
    for (const system of new Set(found?.entries.map((entry) => entry.system))) {
      votes.set(system, (votes.get(system) ?? 0) + 1);
    }
  }
  return withPersons(
    cells,
    matches.map((found) => (found ? guess(found, votes) : UNRECOGNISED)),
  );
}

/** Beside a column of first names without its last names, "Nom" is the name of a person and not of a machine. */
function withPersons(cells: readonly string[], guesses: readonly HeaderGuess[]): readonly HeaderGuess[] {
  const has = (field: string): boolean => guesses.some((guess) => guess.field === field);
  if (!has('user_first_name') || has('user_last_name')) return guesses;
  return guesses.map((guess, at) =>
    guess.field === 'name' && /^(?:nom|name)$/.test(foldHeader(cells[at] ?? ''))
      ? { ...guess, field: 'user_last_name' }
      : guess,
  );
}

function guess({ entries, less, how }: Match, votes: ReadonlyMap<string, number>): HeaderGuess {
  const best = entries.reduce((first, entry) => (weight(entry, votes) > weight(first, votes) ? entry : first));
  const confidence = (BY_RANK[best.rank as 1 | 2 | 3] ?? 0.5) - less;
  return { field: best.field, confidence: Math.round(confidence * 100) / 100, how };
}

/** The surer rank first, then the system most of the other headers come from. */
const weight = (entry: HeaderEntry, votes: ReadonlyMap<string, number>): number =>
  (votes.get(entry.system) ?? 0) - entry.rank * 1000;

function match(header: string, index: HeaderIndex, likeness: boolean): Match | null {
  if (header === '' || header.length > LONGEST_HEADER) return null;
  const exact = index.byText(header);
  if (exact.length > 0) return { entries: exact, less: 0, how: 'header' };
  const folded = foldHeader(header);
  if (index.byFold(folded).length > 0) return { entries: index.byFold(folded), less: FOLDED, how: 'header' };
  const stripped = foldHeader(header.replace(WRAPPING, ''));
  if (index.byFold(stripped).length > 0) return { entries: index.byFold(stripped), less: STRIPPED, how: 'header' };
  const nearest = likeness ? near(stripped, index) : null;
  return nearest === null ? null : { entries: index.byFold(nearest), less: LIKENESS, how: 'likeness' };
}

/** The one known header within a typing error: one letter from six on, two from fourteen on. Null when two fields are as near. */
function near(folded: string, index: HeaderIndex): string | null {
  if (folded.length < 6) return null;
  const allowed = folded.length >= 14 ? 2 : 1;
  let best: string | null = null;
  let least = allowed + 1;
  let tied = false;
  for (const known of index.folds()) {
    if (known.length < 5 || Math.abs(known.length - folded.length) > allowed) continue;
    const far = distance(known, folded);
    if (far > least || far > allowed) continue;
    tied = far === least && best !== null && fieldOf(known, index) !== fieldOf(best, index);
    best = known;
    least = far;
  }
  return tied ? null : best;
}

const fieldOf = (folded: string, index: HeaderIndex): string | undefined => index.byFold(folded)[0]?.field;
