import { readDataTable } from '../config/data-table.js';
import type { Vocabulary } from './domain/vocabulary/vocabulary.js';
import { vocabularyOf } from './domain/vocabulary/vocabulary-of.js';

let loaded: Vocabulary | null = null;

/** The vocabulary of data/vocabulary, read once per process. @throws Error when a table is missing or malformed */
export function inventoryVocabulary(): Vocabulary {
  const table = (name: string) => readDataTable(`vocabulary/${name}.csv`);
  loaded ??= vocabularyOf({
    headers: table('headers'),
    'category-words': table('category-words'),
    'model-words': table('model-words'),
    'out-of-scope-words': table('out-of-scope-words'),
    'manufacturer-names': table('manufacturer-names'),
    'status-words': table('status-words'),
    'retirement-words': table('retirement-words'),
    'null-markers': table('null-markers'),
    'junk-serials': table('junk-serials'),
  });
  return loaded;
}
