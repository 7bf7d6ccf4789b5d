import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkedReleases } from '../../../scripts/tasks/check-releases.mjs';
import {
  readApiAnswer,
  readProductFile,
  type UpstreamRelease as Release,
} from '../../../scripts/tasks/read-endoflife.mjs';
import { projectRoot } from '../../../src/config/project-root.js';

const script = join(projectRoot, 'scripts/compile-support-ends.mjs');

/** A page of endoflife.date as that project writes them. */
const MACOS = `---
title: Apple macOS
releaseLabel: "macOS __RELEASE_CYCLE__ (__CODENAME__)"
auto:
  methods:
    - apple: macos

releases:
  - releaseCycle: "26"
    codename: "Tahoe"
    releaseDate: 2025-09-15
    eol: false
    latest: "26.3.1"

  # a comment with its evidence
  - releaseCycle: "10.11"
    releaseLabel: "OS X __RELEASE_CYCLE__ (__CODENAME__)"
    codename: "El Capitan"
    releaseDate: 2015-09-30
    eol: 2018-12-01 # approximate
    eoes: 2019-01-01
    latest: "10.11.6"
---

> Prose that is not read. eol: 2000-01-01
`;

/** Everything the tables are made of, invented: one release of each family, and four Windows of one version. */
const FAMILIES = ['ubuntu', 'debian', 'linuxmint', 'samsung-mobile', 'samsung-galaxy-tab', 'pixel', 'fairphone', 'iphone', 'ipad', 'surface', 'sony-xperia', 'oneplus', 'nokia', 'motorola-mobility']; // prettier-ignore
const invented = (product: string): Release => ({
  product,
  cycle: '21',
  label: 'Galaxy Valombre 21',
  release_date: '2024-02-29',
  end_of_life: 'true',
  end_of_extended_support: '',
  latest: '',
});
const UPSTREAM: readonly Release[] = [
  ...(['e-lts', 'iot-lts', 'e', 'w'] as const).map((kind, rank) => ({
    ...invented('windows'),
    cycle: `11-99h2-${kind}`,
    label: `11 99H2${kind.startsWith('iot') ? ' IoT' : ` (${kind.startsWith('e') ? 'E' : 'W'})`}`,
    end_of_life: `203${String(rank)}-10-14`,
    end_of_extended_support: rank === 3 ? '2036-10-14' : '',
    latest: '10.0.29999',
  })),
  { ...invented('macos'), cycle: '26', label: 'macOS 26 (Tahoe)', end_of_life: 'false' },
  ...FAMILIES.map(invented),
];

const asMarkdown = ({ cycle, label, release_date: on, end_of_life: eol, end_of_extended_support: eoes, latest }: Release) => `  - releaseCycle: "${cycle}"
    releaseLabel: "${label}"
    releaseDate: ${on}
    eol: ${eol}${eoes ? `\n    eoes: ${eoes}` : ''}
    latest: "${latest}"
`; // prettier-ignore
const orNull = (day: string | undefined) => (day && day > '1' && day < '3' ? day : null);
const asAnswer = ({ cycle, label, release_date: on, end_of_life: eol, end_of_extended_support: eoes, latest }: Release) => ({
  name: cycle,
  codename: null,
  label: cycle?.endsWith('lts') ? `${label} (LTS)` : label,
  releaseDate: on,
  isLts: cycle?.endsWith('lts'),
  isEol: eol === 'true',
  eolFrom: orNull(eol),
  ...(eoes && { isEoes: false, eoesFrom: orNull(eoes) }),
  latest: latest ? { name: latest, date: null, link: null } : null,
}); // prettier-ignore

describe('the compiler of support ends reads', () => {
  it('a page of endoflife.date, label templates and comments included', () => {
    expect(readProductFile('macos', MACOS)).toMatchObject([
      { cycle: '26', label: 'macOS 26 (Tahoe)', end_of_life: 'false', end_of_extended_support: '' },
      {
        cycle: '10.11',
        label: 'OS X 10.11 (El Capitan)',
        end_of_life: '2018-12-01',
        end_of_extended_support: '2019-01-01',
      },
    ]);
  });

  it('in an answer of the API a day before the boolean beside it, and the boolean where there is no day', () => {
    const ends = [
      { eolFrom: '2025-10-14', isEol: true },
      { eolFrom: null, isEol: true },
      { eolFrom: null, isEol: false },
      {},
    ];
    const releases = ends.map((end) => ({ name: '1', label: 'Orvelane 1', ...end }));
    const read = readApiAnswer('all.json', JSON.stringify({ result: { name: 'orvelane', releases } }));
    expect(read.map((release) => release['end_of_life'])).toEqual(['2025-10-14', 'true', 'false', '']);
  });

  it.each([
    ['a page saved in its place', '<!doctype html>', 'is not JSON'],
    ['the older API', '[{"cycle":"11-24h2-w","eol":"2026-10-13"}]', 'version 1 of the API'],
    ['the list of products', '{"result":[{"name":"windows","uri":"x"}]}', 'version 1 of the API'],
    ['nothing', 'null', 'version 1 of the API'],
  ])('nothing out of %s, and says so', (_, json, sentence) => {
    expect(() => readApiAnswer('windows.json', json)).toThrow(`windows.json is`);
    expect(() => readApiAnswer('windows.json', json)).toThrow(sentence);
  });
});

describe('a release is refused, with its name and the reason', () => {
  const refused = (changes: Release) => () =>
    checkedReleases([{ ...invented('pixel'), ...changes }, invented('nginx')], ['pixel']);

  it.each([
    ['without an end', { end_of_life: '' }, 'pixel 21: its end "" is neither a day, nor true, nor false'],
    ['on a day that is not in the calendar', { end_of_life: '2025-02-30' }, 'its end "2025-02-30"'],
    ['with a day written otherwise', { end_of_life: '14/10/2025' }, 'its end "14/10/2025"'],
    ['with an extension that is no day', { end_of_extended_support: 'soon' }, 'extended support "soon"'],
    ['released on no day', { release_date: '2025-13-01' }, 'its release date "2025-13-01"'],
    ['without a cycle', { cycle: '' }, 'pixel (no cycle): its cycle'],
    ['without a label', { label: '' }, 'pixel 21: its label'],
    ['named by a formula', { label: '=1+1' }, 'pixel 21: its label'],
    ['named over two lines', { label: 'Pixel\n21' }, 'pixel 21: its label'],
  ])('%s', (_, changes: Release, sentence) => {
    expect(refused({})).not.toThrow();
    expect(refused(changes)).toThrow(sentence);
  });

  it('given twice; and no more than ten reasons are told', () => {
    const many = Array.from({ length: 13 }, (_, n) => ({ ...invented('pixel'), cycle: String(n), end_of_life: '?' }));
    expect(() => checkedReleases(many, ['pixel'])).toThrow(/pixel 9: its end[^]*and 3 more$/);
    expect(() => checkedReleases([invented('pixel'), invented('pixel')], ['pixel'])).toThrow('pixel 21: given twice');
  });
});

describe('the compiler, run', () => {
  let folder = '';
  const runIn = (zone: string, ...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, TZ: zone } });
  const run = (...args: string[]) => runIn('Europe/Paris', ...args);
  const at = (...path: string[]) => join(folder, ...path);
  const tables = (made: string) => readdirSync(made).map((file) => [file, readFileSync(join(made, file), 'utf8')]);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'support-ends-'));
    mkdirSync(at('products'));
    const products = [...new Set(UPSTREAM.map(({ product }) => product!))];
    const of = (product: string) => UPSTREAM.filter((release) => release['product'] === product);
    for (const product of products) {
      writeFileSync(at('products', `${product}.md`), `---\nreleases:\n${of(product).map(asMarkdown).join('')}---\n`);
    }
    writeFileSync(at('products', 'nginx.md'), MACOS);
    const result = products.map((name) => ({ name, releases: of(name).map(asAnswer) }));
    writeFileSync(at('full.json'), JSON.stringify({ schema_version: '1.2.0', result: [...result, { name: 'nginx', releases: [{}] }] })); // prettier-ignore
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes the same tables of the pages and of the API in every time zone, with a name for each edition', () => {
    expect(runIn('Pacific/Auckland', at('products'), '--to', at('pages'))).toMatchObject({ status: 0, stderr: '' });
    expect(runIn('America/Los_Angeles', at('full.json'), '--to', at('api')).stdout).toContain('20 releases');
    expect(tables(at('api'))).toEqual(tables(at('pages')));
    const systems = readFileSync(at('api', 'operating-systems.csv'), 'utf8').split('\n');
    expect(systems.slice(1, 6)).toEqual([
      'windows,11-99h2-e-lts,Windows 11 99H2 LTSC,2024-02-29,2030-10-14,,,10.0.29999,endoflife-date',
      'windows,11-99h2-iot-lts,Windows 11 99H2 IoT LTSC,2024-02-29,2031-10-14,,,10.0.29999,endoflife-date',
      'windows,11-99h2-e,"Windows 11 99H2 (Enterprise, Education)",2024-02-29,2032-10-14,,,10.0.29999,endoflife-date',
      'windows,11-99h2-w,"Windows 11 99H2 (Home, Pro)",2024-02-29,2033-10-14,,2036-10-14,10.0.29999,endoflife-date',
      'macos,26,macOS 26 (Tahoe),2024-02-29,,false,,,endoflife-date',
    ]);
  });

  it('counts what it would write and writes nothing on a dry run', () => {
    const committed = () => readFileSync(join(projectRoot, 'data/support-ends/devices.csv'), 'utf8');
    const before = committed();
    expect(run(at('products'), '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Would write'),
    });
    expect(committed()).toBe(before);
  });

  it('writes neither table when a family is missing or one release is wrong', () => {
    writeFileSync(at('products', 'pixel.md'), '---\nreleases:\n---\n');
    const missing = run(at('products'), '--to', at('none'));
    expect([missing.status, missing.stderr]).toEqual([1, 'no release of pixel: nothing is written without them\n']);
    writeFileSync(at('products', 'pixel.md'), `---\nreleases:\n${asMarkdown({ ...invented('pixel'), end_of_life: '2025-99-99' })}---\n`); // prettier-ignore
    expect(run(at('products'), '--to', at('none')).stderr).toContain('pixel 21: its end "2025-99-99"');
    expect(existsSync(at('none'))).toBe(false);
  });

  it.each([
    [[], 'give the path'],
    [['nowhere'], 'nowhere does not exist'],
    [[script], 'is neither a .csv, nor a .json, nor a .md file, nor a folder'],
    [[join(projectRoot, 'src')], 'is this the right folder?'],
    [[join(projectRoot, 'data/sources.csv')], 'sources.csv lacks the columns product'],
    [[script, '--force'], 'after the path: nothing, or --dry-run'],
  ])('answers %j with a sentence and exit code 1', (args, sentence) => {
    expect(run(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining(sentence) });
  });
});
