import type { Decision, SourceEncoding } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import type { ByteSurvey } from './byte-survey.js';
import { EIGHT_BIT_TABLES, type EightBitEncoding } from './eight-bit-tables.js';
import { evidenceText } from './evidence-text.js';
import { letterPlausibility } from './letter-plausibility.js';

/** An encoding, and what a person can check; nothing to say when the file is plain ASCII. */
export type ChosenEncoding = {
  readonly encoding: SourceEncoding;
  readonly decisions: readonly Decision[];
  /** false: no letter can have been read twice on its way here */
  readonly suspectLetters?: boolean;
};

/** In case of a tie the first wins. */
const EIGHT_BIT: readonly EightBitEncoding[] = ['windows-1252', 'iso-8859-15', 'cp850', 'macintosh'];
/** Valid characters for one fault, above which a file is UTF-8 that was damaged and not another encoding. */
const CHARACTERS_PER_FAULT = 10;

/** Last bytes of `Â`, `Ã` and `Å` in UTF-8, with which letters read twice begin, the first one also of `€`, which follows `â` in the others. */
const FIRST_LETTERS = [0x82, 0x83, 0x85];

/**
 * UTF-8 when the whole file is, or when it says so by its mark; else the eight-bit encoding whose letters are the most
 * plausible French. Damage in UTF-8 is said.
 */
export function chooseEncoding(survey: ByteSurvey, marked: boolean): ChosenEncoding {
  const { invalid, sequences } = survey.utf8;
  const cutAtTheEnd = invalid === 1 && survey.firstFault === null && sequences > 0;
  if (!marked && !cutAtTheEnd && invalid > 0 && sequences < invalid * CHARACTERS_PER_FAULT) return eightBit(survey);
  const decisions: Decision[] = [];
  if (marked) decisions.push(decide('encoding', 'utf-8', 'byte-order-mark'));
  else if (survey.firstCharacter !== null) {
    decisions.push(decide('encoding', 'utf-8', 'character-proves', evidenceText(survey.firstCharacter, 'utf-8')));
  }
  if (invalid > 0) {
    decisions.push(
      survey.firstFault === null
        ? decide('encoding-damage', String(invalid), 'last-character')
        : decide('encoding-damage', String(invalid), 'character-proves', evidenceText(survey.firstFault, 'utf-8')),
    );
  }
  return {
    encoding: 'utf-8',
    decisions,
    suspectLetters: invalid > 0 || FIRST_LETTERS.some((byte) => survey.firstOf.has(byte)),
  };
}

function eightBit(survey: ByteSurvey): ChosenEncoding {
  const scored = EIGHT_BIT.map((encoding) => ({ encoding, ...score(survey, EIGHT_BIT_TABLES[encoding]) }));
  const best = scored.reduce((leader, candidate) => (candidate.total > leader.total ? candidate : leader));
  const evidence = survey.firstOf.get(best.proof);
  const { encoding } = best;
  const decision =
    evidence === undefined
      ? decide('encoding', encoding, 'whole-file')
      : decide('encoding', encoding, 'character-proves', evidenceText(evidence, encoding));
  return { encoding, decisions: [decision], suspectLetters: suspectEightBit(survey, encoding) };
}

/** Letters read twice begin with `Â`, `Ã` or `Å`, or are `â€` and another sign; the older encodings are looked at in any case. */
function suspectEightBit({ firstOf }: ByteSurvey, encoding: EightBitEncoding): boolean {
  if (encoding === 'cp850' || encoding === 'macintosh') return true;
  return [0xc2, 0xc3, 0xc5].some((byte) => firstOf.has(byte)) || (firstOf.has(0xe2) && firstOf.has(0x80));
}

/** The sum over the file, and the byte that speaks most for this encoding. */
function score(survey: ByteSurvey, table: string): { total: number; proof: number } {
  let total = 0;
  const forByte = new Map<number, number>();
  survey.eachContext((byte, before, after, count) => {
    const points = letterPlausibility(table.charAt(byte - 0x80), before, after) * count;
    total += points;
    forByte.set(byte, (forByte.get(byte) ?? 0) + points);
  });
  let proof = 0;
  for (const [byte, points] of forByte) if (points > (forByte.get(proof) ?? -Infinity)) proof = byte;
  return { total, proof };
}
