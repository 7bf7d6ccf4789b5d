import type { Facts } from '../../kernel/domain-error.js';

export type WordingLanguage = 'fr' | 'en';

const NARROW_SPACE = '\u202f';

/**
 * Puts the facts in the `{places}` of a sentence. A missing fact leaves nothing. In French, the space before `; : ! ?` and
 * inside guillemets is a thin one that does not break.
 */
export function fillSentence(sentence: string, facts: Facts, language: WordingLanguage): string {
  const spaced = language === 'fr' ? sentence.replace(/ (?=[;:!?»])|(?<=«) /g, NARROW_SPACE) : sentence;
  return spaced.replace(/\{(\w+)\}/g, (_place, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name] ?? '') : '',
  );
}
