import { inventoryVocabulary } from '../inventory/vocabulary.js';
import { ModelMatchService } from './model-match.service.js';
import { readModelMatcher } from './read-model-matcher.js';

/**
 * The sheets of models on the tables of data/, for a command that opens no database.
 * @throws Error with the file and the line when a table is malformed
 */
export const modelMatchesOfTables = (): ModelMatchService =>
  new ModelMatchService(readModelMatcher(), inventoryVocabulary());
