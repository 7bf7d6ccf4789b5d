import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../src/config/project-root.js';
import { tableFaults, type TableSchema } from '../support/table-schema.js';

type Row = Readonly<Record<string, string>>;

/** Files under a folder of the project, by the end of their name, as paths from the root. */
const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(ending))
    .sort();

const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const rowsOf = (path: string): readonly Row[] => parse<Row>(textOf(path), { columns: true });
const headerOf = (path: string): readonly string[] => parse(textOf(path), { to_line: 1 })[0] ?? [];
const schemaPathOf = (path: string): string => path.replace(/\.csv$/, '.schema.json');

/** data/examples holds invented inventories, as untidy as real ones: they are no tables of ours. */
const TABLES = filesOf('data', '.csv').filter((path) => !path.startsWith(join('data', 'examples')));

const sources = rowsOf('data/sources.csv');
const sourceIds = new Set(sources.map((row) => row['id'] ?? ''));

const isSourceColumn = (column: string): boolean => /(^|_)source_ids?$/.test(column);

const columnOf = (resource: string, field: string): ReadonlySet<string> => {
  const path = TABLES.find((table) => basename(table, '.csv') === resource);
  return new Set(path === undefined ? [] : rowsOf(path).map((row) => row[field] ?? ''));
};

describe.each(TABLES)('the table %s', (path) => {
  it('has its schema beside it and fits it, row by row', () => {
    expect(existsSync(join(projectRoot, schemaPathOf(path)))).toBe(true);
    const schema = JSON.parse(textOf(schemaPathOf(path))) as TableSchema;
    expect(tableFaults(headerOf(path), rowsOf(path), schema, columnOf)).toEqual([]);
  });

  it('has one record on each line, so that a fault is named by its line', () => {
    const text = textOf(path);
    expect(text).not.toMatch(/^\uFEFF|\r|\n\n/);
    expect(text.trimEnd().split('\n')).toHaveLength(rowsOf(path).length + 1);
  });

  it('names the source of its figures or words, and each source exists', () => {
    const columns = headerOf(path).filter(isSourceColumn);
    if (path !== join('data', 'sources.csv')) expect(columns).not.toEqual([]);
    const cited = rowsOf(path).flatMap((row) => columns.flatMap((column) => (row[column] ?? '').split(' ')));
    expect([...new Set(cited)].filter((id) => id !== '' && !sourceIds.has(id))).toEqual([]);
  });
});

describe('the sources', () => {
  it('each have a licence and an address, and stand in the order of their ids', () => {
    for (const { id, licence, url } of sources)
      expect({ id, licence, url }).toEqual({
        id,
        licence: expect.stringMatching(/./),
        url: expect.stringMatching(/^https?:\/\/|^data\/methods\/[a-z-]+\.md$/),
      });
    expect(sources.map((row) => row['id'])).toEqual([...sourceIds].sort());
  });

  it('named in the code exist', () => {
    const literals = /\bsourceIds?: (?:'[^']+'|\[(?:'[^']+'(?:, )?)+\])/g;
    const cited = filesOf('src', '.ts').flatMap((path) =>
      (textOf(path).match(literals) ?? []).flatMap((literal) => literal.match(/(?<=')[a-z0-9-]+(?=')/g) ?? []),
    );
    expect(cited.filter((id) => !sourceIds.has(id))).toEqual([]);
  });

  it('are each cited by a table, a method or the code', () => {
    const places = [
      ...TABLES.filter((path) => path !== join('data', 'sources.csv')),
      ...filesOf('data', '.md'),
      ...filesOf('data', '.schema.json'),
      ...filesOf('src', '.ts'),
    ];
    const words = new Set(places.flatMap((path) => textOf(path).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
    expect([...sourceIds].filter((id) => !words.has(id))).toEqual([]);
  });

  it('and the tables are all told of in data/README.md', () => {
    const readme = textOf('data/README.md');
    const isTold = (path: string): boolean => readme.includes(path) || readme.includes(`${dirname(path)}/*.csv`);
    const untold = TABLES.map((path) => relative('data', path)).filter((path) => !isTold(path));
    expect(untold).toEqual([]);
  });
});

describe('the check of tables itself', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'id', type: 'string', constraints: { required: true, unique: true, pattern: '[a-z]+' } },
      { name: 'kg', type: 'number', constraints: { minimum: 0, maximum: 10 } },
      { name: 'on', type: 'date' },
      { name: 'kind', type: 'string', constraints: { enum: ['new', 'old'] } },
      { name: 'source_id', type: 'string' },
    ],
    primaryKey: ['id', 'kind'],
    foreignKeys: [{ fields: 'source_id', reference: { resource: 'sources', fields: 'id' } }],
  };
  const good: Row = { id: 'a', kg: '1.5', on: '2024-02-29', kind: 'new', source_id: 'known' };
  const faultsOf = (...changes: readonly Row[]): readonly string[] =>
    tableFaults(
      Object.keys(good),
      changes.map((change) => ({ ...good, ...change })),
      schema,
      () => new Set(['known']),
    );

  it('passes a row that fits, and an empty cell that may be', () => {
    expect(faultsOf({}, { id: 'b', kg: '', on: '', source_id: '' })).toEqual([]);
  });

  it.each([
    [{ id: '' }, 'id is empty'],
    [{ id: 'A1' }, 'id "A1" breaks pattern "[a-z]+"'],
    [{ kg: '1,5' }, 'kg "1,5" is not a number'],
    [{ kg: '-1' }, 'kg "-1" breaks minimum 0'],
    [{ kg: '11' }, 'kg "11" breaks maximum 10'],
    [{ on: '2023-02-29' }, 'on "2023-02-29" is not a date'],
    [{ kind: 'used' }, 'kind "used" breaks enum ["new","old"]'],
    [{ source_id: 'nobody' }, 'source_id "nobody" is not in sources'],
  ])('names the line and the fault of %j', (change, fault) => {
    expect(faultsOf({ id: 'b' }, change)).toEqual([`line 3: ${fault}`]);
  });

  it('sees a key that comes twice, a header of another order, and a rule it does not know', () => {
    expect(faultsOf({}, { kind: 'old' })).toEqual(['line 3: id ["a"] is there twice']);
    expect(tableFaults(['kg', 'id'], [], schema)[0]).toContain('the header is kg,id');
    const strange: TableSchema = { fields: [{ name: 'id', type: 'geopoint', constraints: { jsonSchema: {} } }] };
    expect(tableFaults(['id'], [], strange)).toHaveLength(2);
  });
});
