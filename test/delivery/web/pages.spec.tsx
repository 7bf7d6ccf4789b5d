import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { renderPage } from '../../../src/web/frame/render-page.js';
import { LANGUAGES } from '../../../src/wording/language.js';
import { ecoIndex } from './ecoindex.js';
import { domSize, elementsOf } from './elements.js';
import { aFrame } from './sample-frame.js';
import { samplePages } from './sample-pages.js';

/** Elements a page may count; lists are the widest. */
const LISTS = { 'extension-plan': 325, models: 280, fleet: 360, tokens: 360, people: 300, journal: 300 };
/** Lists of meanings of columns, tables of what was understood. */
const IMPORTS = {
  'import-check': 330,
  'import-check-questions': 360,
  'import-receipt': 290,
  'import-undone': 300,
  'import-columns': 300,
  'import-columns-doubtful': 330,
  'import-columns-error': 310,
  'import-values': 260,
};
const ELEMENTS: Readonly<Record<string, number>> = { ...LISTS, ...IMPORTS, overview: 320, device: 300 };
/** EcoIndex a page reaches at least. */
const LIST_SCORES = { 'extension-plan': 83, fleet: 82, tokens: 82, people: 83, journal: 83 };
const IMPORT_SCORES = { 'import-check': 83, 'import-check-questions': 83 };
const SCORES: Readonly<Record<string, number>> = { ...LIST_SCORES, ...IMPORT_SCORES, overview: 83, device: 84 };

const asset = (name: string): Buffer => readFileSync(join(projectRoot, 'src', 'web', 'assets', name));
const ASSETS = ['prolonge.css', 'prolonge.js', 'favicon.svg'].map((name) => gzipSync(asset(name)).length);
const kilobytesOf = (html: string): number =>
  [gzipSync(html).length, ...ASSETS].reduce((sum, size) => sum + size, 0) / 1000;
const REQUESTS = 1 + ASSETS.length;

const pages = LANGUAGES.flatMap((language) =>
  Object.entries(samplePages(aFrame(language))).map(([name, page]) => [name, language, renderPage(page)] as const),
);

describe.each(pages)('the page %s in %s', (name, language, html) => {
  const elements = elementsOf(html);
  const called = (tag: string) => elements.filter((element) => element.name === tag);

  it('says its language, one title and one h1', () => {
    expect(html.startsWith('<!DOCTYPE html><html lang="' + language)).toBe(true);
    expect(called('h1')).toHaveLength(1);
    expect(/<title>(.+) – Prolonge<\/title>/.exec(html)?.[1]).toBeTruthy();
  });

  it('keeps the order of its headings', () => {
    const levels = elements.flatMap((element) => (/^h[1-6]$/.test(element.name) ? [Number(element.name[1])] : []));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('ties a label to every control', () => {
    const labelled = new Set(called('label').map((label) => label.attributes.for));
    const controls = [...called('input'), ...called('select')].filter(
      (control) => control.attributes.type !== 'hidden',
    );
    expect(controls.filter((control) => !labelled.has(control.attributes.id ?? ''))).toEqual([]);
  });

  it('gives every table a caption, and every header cell its direction', () => {
    expect(called('caption')).toHaveLength(called('table').length);
    expect(called('th').filter((header) => !['row', 'col'].includes(header.attributes.scope ?? ''))).toEqual([]);
  });

  it('points only at ids that exist, each of them once', () => {
    const ids = elements.flatMap((element) => element.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = elements.flatMap(({ attributes }) =>
      [
        attributes.for,
        attributes['aria-labelledby'],
        attributes['aria-describedby'],
        /^#(.+)/.exec(attributes.href ?? '')?.[1],
      ]
        .filter((ids) => ids !== undefined)
        .flatMap((text) => text.split(' ')),
    );
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('holds no style and no script of its own, and loads nothing from elsewhere', () => {
    const handlers = elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((key) => /^(style|on\w+)$/i.test(key)),
    );
    expect(handlers).toEqual([]);
    expect(called('style')).toEqual([]);
    expect(called('script').filter((script) => script.attributes.src !== '/assets/prolonge.js')).toEqual([]);
    expect(html).not.toMatch(/<script[^>]*>[^<]/);
    const loaded = elements.flatMap(({ name: tag, attributes }) =>
      tag === 'a'
        ? []
        : [attributes.src, attributes.href, attributes.action].filter((address) => address !== undefined),
    );
    expect(loaded.filter((address) => !/^(\/|#)(?!\/)/.test(address))).toEqual([]);
  });

  it('stays within its number of elements', () => {
    expect(domSize(html)).toBeLessThanOrEqual(ELEMENTS[name] ?? 250);
  });

  it('keeps an EcoIndex of A, counted with everything it loads on a first visit', () => {
    expect(ecoIndex(domSize(html), REQUESTS, kilobytesOf(html))).toBeGreaterThanOrEqual(SCORES[name] ?? 86);
  });

  it('draws with at most 400 nodes a chart', () => {
    expect(elements.filter((element) => element.inSvg).length).toBeLessThanOrEqual(400);
  });

  it('leaves no hole in its sentences', () => {
    expect(html).not.toMatch(/undefined|\[object|NaN|null[^-]|\$\{|\{\w+\}/);
  });
});

describe('the window title', () => {
  it('announces an error first', () => {
    const html = renderPage(samplePages(aFrame('fr'))['upload-error']!);
    expect(html).toMatch(/<title>Erreur\u202f: Choisir un fichier/);
  });
});

describe('the frame', () => {
  it('offers the organisations as a form while they are few, and a page to choose from beyond', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: String(index), name: `Commune ${index}` }));
    const few = renderPage(samplePages(aFrame('fr'))['help']!);
    const frame = aFrame('fr', { organisation: { id: '3', name: 'Commune 3', choices: many } });
    const lots = renderPage(samplePages(frame)['help']!);
    expect(few).toContain('<select id="acting-for"');
    expect(lots).not.toContain('<select');
    expect(lots).toContain('href="/organisation"');
  });

  it('names the section one is in', () => {
    const html = renderPage(samplePages(aFrame('fr'))['fleet']!);
    expect(html).toContain('<a href="/parc" aria-current="page">Parc</a>');
  });

  it('shows a guest no section, no account and no way out, and a person theirs', () => {
    const guest = renderPage(samplePages(aFrame('fr'))['sign-in']!);
    expect(guest).not.toMatch(/href="\/(parc|compte|administration)"|action="\/deconnexion"/);
    const person = renderPage(samplePages(aFrame('fr'))['help']!);
    expect(person).toMatch(/href="\/compte">Camille Ferrand/);
    expect(person).toContain('action="/deconnexion"');
  });

  it('shows only what the roles of the person open', () => {
    const reader = aFrame('fr', { may: (permission) => permission === 'inventory.read' });
    const html = renderPage(samplePages(reader)['help']!);
    expect(html).toContain('href="/parc"');
    expect(html).not.toMatch(/href="\/(imports|administration)"/);
  });

  it('sends its token back with every form that changes something', () => {
    const html = renderPage(samplePages(aFrame('fr', { formToken: 'proof' }))['import-check']!);
    const posts = html.match(/<form method="post"/g) ?? [];
    expect(html.match(/name="formToken" value="proof"/g)).toHaveLength(posts.length);
    expect(posts.length).toBeGreaterThan(2);
  });
});
