import { readDataTable } from '../../config/data-table.js';
import type { SourceFacts } from './sources-view.js';

/** The sources of every figure, from data/sources.csv, read once. */
export const SOURCES: readonly SourceFacts[] = readDataTable('sources.csv').map((row) => ({
  id: row.id ?? '',
  title: row.title ?? '',
  publisher: row.publisher ?? '',
  version: row.version ?? '',
  url: row.url ?? '',
  licence: row.licence ?? '',
  retrievedOn: row.retrieved_on ?? '',
}));

const PUBLISHERS = new Map(SOURCES.map(({ id, publisher }) => [id, publisher]));

/** The name a source is quoted by. */
export const sourceName = (id: string): string => PUBLISHERS.get(id) ?? id;
