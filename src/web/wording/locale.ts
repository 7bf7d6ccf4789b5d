import { en } from './en.js';
import { formatIn, type Format } from './format.js';
import { fr, type Wording } from './fr.js';
import type { Language } from '../../wording/language.js';

/** Everything that depends on the language of a page: its sentences, and how it writes numbers and days. */
export type Locale = { readonly language: Language; readonly words: Wording; readonly format: Format };

const LOCALES: Readonly<Record<Language, Locale>> = {
  fr: { language: 'fr', words: fr, format: formatIn('fr') },
  en: { language: 'en', words: en, format: formatIn('en') },
};

export const localeOf = (language: Language): Locale => LOCALES[language];
