import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readDataTable } from '../../../src/config/data-table.js';
import { projectRoot } from '../../../src/config/project-root.js';

describe('a table of the project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-table-'));
  const path = relative(join(projectRoot, 'data'), join(folder, 'lives.csv'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (content: string): readonly unknown[] => {
    writeFileSync(join(folder, 'lives.csv'), content);
    return readDataTable(path);
  };

  it('has every column on every line, empty where nothing is said', () => {
    expect(read('a,b,c\n1,,3\n,,\n"x, y","""z""",\n')).toEqual([
      { a: '1', b: '', c: '3' },
      { a: '', b: '', c: '' },
      { a: 'x, y', b: '"z"', c: '' },
    ]);
  });

  it('does not mind line ends of Windows, empty lines, nor a mark of the order of bytes', () => {
    expect(read('\ufeffa,b\r\n1,2\r\n\r\n3,4')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ]);
  });

  it.each([
    ['shorter than the header', 'a,b\n1,2\n3\n', 3],
    ['longer than the header', 'a,b\n1,2,3\n', 2],
    ['with a quote left open', 'a,b\n1,2\n3,"4\n', 3],
  ])('stops at a line %s, naming the file and the line', (_what, content, line) => {
    expect(() => read(content)).toThrow(new RegExp(`lives\\.csv.*line ${String(line)}`));
  });

  it('stops when a column is named twice', () => {
    expect(() => read('a,b,a\n1,2,3\n')).toThrow(/lives\.csv.*"a"/);
  });

  it('stops when the file is missing, naming it', () => {
    expect(() => readDataTable('nowhere/none.csv')).toThrow(/nowhere\/none\.csv/);
  });
});
