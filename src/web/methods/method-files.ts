import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root.js';
import { readMethod } from './read-method.js';

const FOLDER = join(projectRoot, 'data', 'methods');

/** The pages of data/methods by name, read once: a name from an address is looked up here and never opens a file. */
const TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => [file.replace(/\.md$/, ''), readFileSync(join(FOLDER, file), 'utf8')]),
);

export const methodText = (name: string): string | null => TEXTS.get(name) ?? null;

export const methodNames = (): readonly { readonly name: string; readonly title: string }[] =>
  [...TEXTS].map(([name, text]) => ({ name, title: readMethod(text).title }));
