import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';
import { PROBLEM_CODES } from '../../src/inventory/domain/problem-codes.js';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string>; scripts: object };
const manifest = JSON.parse(read('package.json')) as Manifest;
const packages = [...Object.entries(manifest.dependencies), ...Object.entries(manifest.devDependencies)];

describe('docs/dependencies.md', () => {
  it('says of every dependency what it is for, and of no other', () => {
    const cells = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
      cell!.split(', '),
    );
    const named = cells.filter((name) => name !== 'package');
    expect(named.sort()).toEqual(packages.map(([name]) => name).sort());
  });
});

describe('docs/import.md', () => {
  it('says what each remark of an import means', () => {
    const named = [...read('docs/import.md').matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code]) => code!);
    expect(named.sort()).toEqual([...PROBLEM_CODES].sort());
  });
});

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('scripts/README.md', () => {
  it('names every script', () => {
    const scripts = readdirSync(join(projectRoot, 'scripts')).filter((name) => name.endsWith('.mjs'));
    expect(scripts.filter((name) => !read('scripts/README.md').includes(name))).toEqual([]);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/import.md', 'src/README.md', 'scripts/README.md'])(
  '%s',
  (document) => {
    const text = read(document);

    it('points at files that exist', () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target]) => target!);
      expect(links.filter((target) => !existsSync(join(projectRoot, dirname(document), target)))).toEqual([]);
    });

    it('names commands of npm that exist', () => {
      const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!);
      expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
    });
  },
);
