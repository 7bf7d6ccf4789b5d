import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { refusalsEn } from '../../src/wording/refusals.en.js';
import { refusalsFr } from '../../src/wording/refusals.fr.js';
import { refusalText } from '../../src/wording/say-refusal.js';
import { projectRoot } from '../../src/config/project-root.js';
import { filesUnder } from '../support/project-files.js';

/** Codes of the refusals written in the sources. */
function codesInTheSources(): string[] {
  const codes = new Set<string>();
  for (const path of filesUnder(join(projectRoot, 'src')).filter((file) => /\.tsx?$/.test(file))) {
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(/(?:new DomainError\(|this\.refuse\()\s*'([a-z0-9-]+)'/g))
      codes.add(match[1] ?? '');
  }
  return [...codes].sort();
}

describe('the refusals', () => {
  it('have a title and a sentence in French and in English, whatever their code', () => {
    const codes = codesInTheSources();
    expect(codes.length).toBeGreaterThan(30);
    for (const texts of [refusalsFr, refusalsEn]) {
      expect(codes.filter((code) => !Object.hasOwn(texts, code))).toEqual([]);
    }
  });

  it('say the same facts in both languages', () => {
    const facts = (text: string | undefined): string[] =>
      [...(text ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
    for (const code of Object.keys(refusalsFr)) {
      expect([code, ...facts(refusalsEn[code]?.sentence)]).toEqual([code, ...facts(refusalsFr[code]?.sentence)]);
    }
    expect(Object.keys(refusalsEn).sort()).toEqual(Object.keys(refusalsFr).sort());
  });

  it('write a fact in its place, and never what only looks like one', () => {
    expect(refusalText('device-unknown', { ref: '{code}' }, 'en').sentence).toContain('"{code}"');
    expect(refusalText('device-unknown', {}, 'en').sentence).toContain('"—"');
    expect(refusalText('device-unknown', { ref: 'a\n\u001b[2J' }, 'en').sentence).toContain('"a\\n\\u001b[2J"');
    expect(refusalText('nobody-wrote-this', {}, 'en').title).toBe('Unexpected error');
  });
});
