import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from './project-root.js';

/** A line of one of the project's own tables: every column present, empty text where nothing is said. */
export type DataRow = Readonly<Record<string, string>>;

/**
 * Reads a table of `data/` (UTF-8, comma, header line), whole: these are small and reviewed.
 * @param path relative to data/, such as `footprints/category-defaults.csv`
 * @throws Error when the file is missing or a line has another width than the header
 */
export function readDataTable(path: string): readonly DataRow[] {
  const text = readFileSync(join(projectRoot, 'data', path), 'utf8');
  return parse<DataRow>(text, { columns: true, skip_empty_lines: true });
}
