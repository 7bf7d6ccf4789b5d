import { foldWords } from '../../../kernel/text.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ColumnProfile } from './column-profile.js';
import { decide } from './decide.js';
import { PERSONAL_FIELDS } from './field-meaning.js';
import { UNRECOGNISED, type HeaderGuess } from './header-guess.js';
import { daysIn, suggestFromValues } from './suggest-from-values.js';
import type { UnderstoodDecision } from './understanding.js';

export type Claims = {
  readonly guesses: readonly HeaderGuess[];
  readonly decisions: readonly UnderstoodDecision[];
};

/** A header this sure is believed against its values. */
const BELIEVED = 0.95;

/** Lets the values confirm, correct or deny what the headers say; a person's choice is never touched. */
export function claimFields(
  guesses: readonly HeaderGuess[],
  profiles: readonly ColumnProfile[],
  vocabulary: Vocabulary,
): Claims {
  const decisions: UnderstoodDecision[] = [];
  const checked = guesses.map((guess, at) => {
    const profile = profiles[at];
    if (!profile || profile.filled === 0 || guess.how === 'chosen') return guess;
    const elsewhere = new Set(guesses.filter((_other, place) => place !== at).map((other) => other.field));
    return (
      denied(guess, profile, vocabulary, decisions) ??
      corrected(guess, profile, vocabulary, elsewhere, decisions) ??
      guess
    );
  });
  const held = new Set(checked.map((guess) => guess.field));
  const claimed = checked.map((guess, at) => {
    const profile = profiles[at];
    if (guess.field !== null || !profile || profile.header === '') return guess;
    return byValues(profile, held, vocabulary, decisions) ?? guess;
  });
  return { guesses: claimed, decisions };
}

/** A vague header (`Type`, `État`, `Platform`) with no known value is not what it says. */
function denied(
  guess: HeaderGuess,
  profile: ColumnProfile,
  vocabulary: Vocabulary,
  decisions: UnderstoodDecision[],
): HeaderGuess | null {
  const vague =
    guess.field === 'category' ? !foldWords(profile.header).includes('categor') : guess.confidence < BELIEVED;
  const knows = valueTest(guess.field, vocabulary);
  if (!vague || knows === null || profile.share(knows).share > 0) return null;
  const example = profile.firstValue();
  decisions.push(decide('column-refused', guess.field ?? '', 'values-deny', { ...example }, profile.header));
  return UNRECOGNISED;
}

function valueTest(field: string | null, vocabulary: Vocabulary): ((text: string) => boolean) | null {
  if (field === 'category') return (text) => vocabulary.types.find(text) !== null || vocabulary.nullMarkers.has(text);
  if (field === 'status') return (text) => vocabulary.statuses.find(text) !== null || vocabulary.nullMarkers.has(text);
  return null;
}

/** The same word means different things: a `Model` column of brands, a `Désignation` of types, a `Garantie` of dates. */
function corrected(
  guess: HeaderGuess,
  profile: ColumnProfile,
  vocabulary: Vocabulary,
  elsewhere: ReadonlySet<string | null>,
  decisions: UnderstoodDecision[],
): HeaderGuess | null {
  const instead = correction(guess, profile, vocabulary);
  if (instead === null) return null;
  const { field, test } = instead;
  const { share, first } = profile.share(test);
  if (share < 0.8 || first === null) return null;
  const facts = { share: Math.round(share * 100), ...first };
  const taken = elsewhere.has(field);
  decisions.push(decide(taken ? 'column-refused' : 'column-field', field, 'values-say', facts, profile.header));
  return taken ? UNRECOGNISED : { field, confidence: 0.7, how: 'values' };
}

function correction(
  guess: HeaderGuess,
  profile: ColumnProfile,
  { makers, types }: Vocabulary,
): { readonly field: string; readonly test: (text: string) => boolean } | null {
  if (guess.field === 'model') return { field: 'manufacturer', test: (text) => makers.knows(text) };
  if (guess.field === 'product_label' || (guess.field === 'external_id' && guess.confidence < 0.7)) {
    return {
      field: 'category',
      test: (text) => !/\d/.test(text) && makers.atStart(text) === null && types.find(text) !== null,
    };
  }
  if (guess.field !== 'warranty_months' || (profile.dates?.days ?? 0) < profile.filled * 0.8) return null;
  return { field: 'warranty_end', test: (text) => /\d[-/.]\d/.test(text) };
}

/** A header that nobody knows, over values that speak; never a second column for a field that has one. */
function byValues(
  profile: ColumnProfile,
  held: Set<string | null>,
  vocabulary: Vocabulary,
  decisions: UnderstoodDecision[],
): HeaderGuess | null {
  const found = suggestFromValues(profile, vocabulary);
  const days = found === null ? daysIn(profile) : null;
  if (days !== null) decisions.push(decide('column-question', profile.header, 'values-are-days', days, profile.header));
  if (found === null || held.has(found.field)) return null;
  held.add(found.field);
  const share = Math.round(found.share * 100);
  decisions.push(
    PERSONAL_FIELDS.has(found.field)
      ? decide('column-field', found.field, 'values-are-personal', { share }, profile.header)
      : decide('column-field', found.field, 'values-say', { share, ...found.proof }, profile.header),
  );
  return { field: found.field, confidence: found.confidence, how: 'values' };
}
