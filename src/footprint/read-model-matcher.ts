import { textLimit } from '../inventory/domain/text-limit.js';
import { identifierReader } from '../inventory/domain/values/read-identifier.js';
import { inventoryVocabulary } from '../inventory/vocabulary.js';
import { ModelMatcher } from './domain/matching/model-matcher.js';
import type { StandIns } from './domain/matching/stand-ins.js';
import { readIdentifiers } from './identifiers-table.js';
import { readMakerMedians } from './maker-medians-table.js';
import { readProducts } from './products-table.js';

/** The matcher on our tables, with the makers' names of the inventory. @throws Error when a table is malformed */
export function readModelMatcher(standIns: StandIns = readMakerMedians()): ModelMatcher {
  const vocabulary = inventoryVocabulary();
  const { makers } = vocabulary;
  const readMaker = identifierReader('product', textLimit('manufacturer'), vocabulary);
  return new ModelMatcher(
    readProducts(),
    readIdentifiers(),
    (text) => makers.canonical(readMaker(text, () => undefined) ?? ''),
    (label) => makers.atStart(label)?.maker ?? null,
    standIns,
  );
}
