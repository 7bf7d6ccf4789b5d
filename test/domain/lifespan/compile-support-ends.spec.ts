import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';

type Release = {
  readonly cycle: string;
  readonly label: string;
  readonly end_of_life: string;
  readonly end_of_extended_support: string;
};
type Compiler = { readProductFile(product: string, text: string): readonly Release[] };

const script = join(projectRoot, 'scripts/compile-support-ends.mjs');
const { readProductFile } = (await import(script)) as Compiler;

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

describe('the compiler of support ends', () => {
  it('reads a page of endoflife.date, label templates and comments included', () => {
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
});

describe('the compiler, run', () => {
  let folder = '';
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const committed = () => readFileSync(join(projectRoot, 'data/support-ends/devices.csv'), 'utf8');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'support-ends-'));
    writeFileSync(join(folder, 'macos.md'), MACOS);
    writeFileSync(join(folder, 'pixel.md'), MACOS.replaceAll('macos', 'pixel'));
    writeFileSync(join(folder, 'nginx.md'), MACOS);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what it would write and writes nothing on a dry run', () => {
    const before = committed();
    const { status, stdout } = run(folder, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('Read 4 releases');
    expect(stdout).toContain('Would write data/support-ends/operating-systems.csv, 3 lines');
    expect(committed()).toBe(before);
  });

  it('refuses a folder that holds none of the families, with exit code 1 and a sentence', () => {
    rmSync(join(folder, 'macos.md'));
    const { status, stderr } = run(folder, '--dry-run');
    expect(status).toBe(1);
    expect(stderr).toContain('is this the right folder?');
  });

  it('says what it needs when it is given nothing', () => {
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('give the path') });
  });
});
