import { fold } from '../../../kernel/text.js';

/** From three letters on, French then English; "jui" is June or July and is not one of them. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'fevr', 'february'],
  ['mars', 'march'],
  ['avril', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/** 1..12 for a month or its abbreviation ("janv.", "Févr", "sept", "Dec"); null for another word. */
export function monthOfWord(word: string): number | null {
  const text = fold(word).replace(/\.$/, '');
  if (text.length < 3 || text === 'jui') return null;
  const found = MONTHS.findIndex((names) => names.some((name) => name.startsWith(text)));
  return found < 0 ? null : found + 1;
}
