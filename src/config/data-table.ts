import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from './project-root.js';

/** A line of one of the project's own tables: every column present, empty text where nothing is said. */
export type DataRow = Readonly<Record<string, string>>;

/**
 * Reads a table of `data/` (UTF-8, comma, header line), whole: these are small and reviewed.
 * @param path relative to data/, such as `footprints/category-defaults.csv`
 * @throws Error when the file is missing, naming it; with the file and the line when a line has another width than the
 * header, a quote stays open or a column is named twice
 */
export function readDataTable(path: string): readonly DataRow[] {
  const text = readFileSync(join(projectRoot, 'data', path), 'utf8');
  try {
    return parse<DataRow>(text, { bom: true, columns: distinct, skip_empty_lines: true });
  } catch (error) {
    throw new Error(`data/${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Of two columns of one name, the second would hide the first without a word. */
function distinct(header: string[]): string[] {
  const repeated = header.find((name, index) => header.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`the column "${repeated}" is named twice on line 1`);
  return header;
}
