import type { Facts } from '../../kernel/domain-error.js';
import type { ProblemCode } from './problem-codes.js';
import { PROBLEMS_EN } from './problem-wording.en.js';
import { PROBLEMS_FR } from './problem-wording.fr.js';
import { fillSentence, type WordingLanguage } from './sentence.js';

const TABLES: Readonly<Record<WordingLanguage, Readonly<Record<ProblemCode, string>>>> = {
  fr: PROBLEMS_FR,
  en: PROBLEMS_EN,
};

/** The sentence of a problem: what was seen, what was done with it, what to do about it. */
export const problemMessage = (code: ProblemCode, facts: Facts, language: WordingLanguage): string =>
  fillSentence(TABLES[language][code], facts, language);
