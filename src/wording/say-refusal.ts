import type { Facts } from '../kernel/domain-error.js';
import { onOneLine } from '../kernel/printable.js';
import type { Language } from './language.js';
import type { RefusalText } from './refusal-text.js';
import { refusalsEn } from './refusals.en.js';
import { refusalsFr } from './refusals.fr.js';

const TEXTS: Readonly<Record<Language, Readonly<Record<string, RefusalText>>>> = { fr: refusalsFr, en: refusalsEn };

/** The title and sentence of a refusal, its facts filled in; those of `unexpected` when the code has none. */
export function refusalText(code: string, facts: Facts, language: Language): RefusalText {
  const texts = TEXTS[language];
  const text = (Object.hasOwn(texts, code) ? texts[code] : undefined) ??
    texts.unexpected ?? { title: code, sentence: '' };
  return { title: filled(text.title, facts), sentence: filled(text.sentence, facts) };
}

/** A fact whose name stands between braces is written in its place, on one line; a dash when it is unknown. */
const filled = (sentence: string, facts: Facts): string =>
  sentence.replace(/\{(\w+)\}/g, (_placeholder, name: string) =>
    onOneLine(String((Object.hasOwn(facts, name) ? facts[name] : null) ?? '—')),
  );
