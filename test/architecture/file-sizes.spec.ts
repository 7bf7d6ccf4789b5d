import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';
import { filesUnder } from '../support/project-files.js';

const LINES_AT_MOST = 250;

const linesOf = (folder: string, suffix: RegExp): { file: string; lines: number }[] =>
  filesUnder(join(projectRoot, folder))
    .filter((file) => suffix.test(file) && !file.includes('/fixtures/'))
    .map((file) => ({ file: relative(projectRoot, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

describe('the size of files', () => {
  it.each(['src', 'test', 'scripts'])(`stays at or below ${LINES_AT_MOST} lines in %s`, (folder) => {
    const tooLong = linesOf(folder, /\.(tsx?|[mc]js)$/).filter(({ lines }) => lines > LINES_AT_MOST);
    expect(tooLong).toEqual([]);
  });

  it('is told for the sources: median, nine out of ten, and the longest', () => {
    const sizes = linesOf('src', /\.tsx?$/);
    const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)]!.lines;
    const longest = sizes.at(-1)!;
    process.stdout.write(
      `src: ${sizes.length} files, median ${at(0.5)} lines, nine out of ten within ${at(0.9)}, longest ${longest.file} ${longest.lines}\n`,
    );
    expect(sizes.length).toBeGreaterThan(0);
  });
});
