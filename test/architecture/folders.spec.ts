import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';
import { filesUnder } from '../support/project-files.js';

const SOURCES = join(projectRoot, 'src');
const PROJECT = ['src', 'test'].flatMap((folder) => filesUnder(join(projectRoot, folder)));

/** Every folder of src/ that holds something, src/ first. */
function folders(folder = SOURCES): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const below = inside.flatMap(({ name }) => folders(join(folder, name)));
  return filesUnder(folder).length === 0 ? [] : [folder, ...below];
}

const named = (readme: string): string[] => readme.match(/(?<![\w*.-])\w[\w.-]*\.tsx?\b/g) ?? [];
const readmeOf = (folder: string): string =>
  existsSync(join(folder, 'README.md')) ? readFileSync(join(folder, 'README.md'), 'utf8') : '';

describe.each(folders().map((folder) => [relative(projectRoot, folder), folder]))('%s', (_path, folder) => {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const sources = files.map(({ name }) => name).filter((name) => /\.tsx?$/.test(name));

  it('has a README.md that names each of its files', () => {
    const missing = sources.filter((name) => !named(readmeOf(folder)).includes(name));
    expect({ hasReadme: readmeOf(folder) !== '', missing }).toEqual({ hasReadme: true, missing: [] });
  });

  it('has a README.md that names no file that is gone', () => {
    const existing = new Set(PROJECT.map((path) => basename(path)));
    expect(named(readmeOf(folder)).filter((name) => !existing.has(name))).toEqual([]);
  });
});
