import type { Facts } from '../../kernel/domain-error.js';

export type WordingLanguage = 'fr' | 'en';

/** Codes that stand in facts, in words. */
const WORDS: Readonly<Record<WordingLanguage, ReadonlyMap<string, string>>> = {
  fr: new Map([
    ['dmy', 'jour/mois/année'],
    ['mdy', 'mois/jour/année'],
  ]),
  en: new Map([
    ['dmy', 'day/month/year'],
    ['mdy', 'month/day/year'],
  ]),
};

const NARROW_SPACE = '\u202f';

/**
 * Puts the facts in the `{places}` of a sentence. A missing fact leaves nothing. In French, the space before `; : ! ?` and
 * inside guillemets is a thin one that does not break.
 */
export function fillSentence(sentence: string, facts: Facts, language: WordingLanguage): string {
  const spaced = language === 'fr' ? sentence.replace(/ (?=[;:!?»])|(?<=«) /g, NARROW_SPACE) : sentence;
  return spaced.replace(/\{(\w+)\}/g, (_place, name: string) =>
    Object.hasOwn(facts, name) ? inWords(String(facts[name] ?? ''), language) : '',
  );
}

const inWords = (fact: string, language: WordingLanguage): string => WORDS[language].get(fact) ?? fact;
