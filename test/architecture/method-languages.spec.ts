import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lexer, type Token } from 'marked';
import { projectRoot } from '../../src/config/project-root.js';

const FOLDER = join(projectRoot, 'data/methods');
const pages = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.md'));
const textOf = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');

/** What a translation may not change: the order of its parts, the levels of headings, the size of tables and lists, the links. */
function shapeOf(markdown: string) {
  const links = [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target).sort();
  return {
    parts: lexer(markdown)
      .filter(({ type }) => type !== 'space')
      .map(partOf),
    links,
  };
}

function partOf(token: Token): string {
  if (token.type === 'heading') return `heading ${String(token.depth)}`;
  if (token.type === 'list') return `list of ${String(token.items.length)}`;
  if (token.type === 'table') return `table of ${String(token.rows.length)} by ${String(token.header.length)}`;
  if (token.type === 'code') return `code ${token.lang ?? ''} ${untitled(String(token.text))}`;
  return token.type;
}

/** The examples without the titles that say what they are about. */
const untitled = (code: string): string => code.replace(/"title": "(?:[^"\\]|\\.)*"/g, '"title"');

describe('the pages of methods', () => {
  it('are in French as in English', () => {
    expect(pages(join(FOLDER, 'fr'))).toEqual(pages(FOLDER));
  });

  it.each(pages(FOLDER))('%s says in both languages the same parts, links and worked examples', (file) => {
    expect(shapeOf(textOf('fr', file))).toEqual(shapeOf(textOf(file)));
  });

  it.each(pages(FOLDER))('%s has another title in each language', (file) => {
    const title = (markdown: string) => /^# (.*)$/m.exec(markdown)?.[1];
    expect(title(textOf('fr', file))).not.toBe(title(textOf(file)));
  });
});
