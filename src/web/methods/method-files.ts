import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root.js';
import type { Language } from '../../wording/language.js';
import { readMethod } from './read-method.js';

/** English stands in the folder, French in one of its own: a test holds them to the same formulas and examples. */
const FOLDERS: Readonly<Record<Language, string>> = { en: 'data/methods', fr: 'data/methods/fr' };

/** The pages of a language by name, read once: a name from an address is looked up here and never opens a file. */
const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(projectRoot, folder))
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .sort()
      .map((file) => [file.replace(/\.md$/, ''), readFileSync(join(projectRoot, folder, file), 'utf8')]),
  );

const TEXTS = { en: textsIn(FOLDERS.en), fr: textsIn(FOLDERS.fr) };

export const methodText = (name: string, language: Language): string | null => TEXTS[language].get(name) ?? null;

export const methodNames = (language: Language): readonly { readonly name: string; readonly title: string }[] =>
  [...TEXTS[language]].map(([name, text]) => ({ name, title: readMethod(text).title }));
