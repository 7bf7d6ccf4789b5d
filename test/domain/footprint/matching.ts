import type { ModelMatcher } from '../../../src/footprint/domain/matching/model-matcher.js';
import type { ModelMatch, ModelQuery } from '../../../src/footprint/domain/matching/model-match.js';
import { readModelMatcher } from '../../../src/footprint/read-model-matcher.js';

const matcher: ModelMatcher = readModelMatcher();

/** What the catalogue says of a model, nothing else known of the device. */
export const matchOf = (manufacturer: string, model: string, more: Partial<ModelQuery> = {}): ModelMatch =>
  matcher.match({ manufacturer, model, category: null, purchasedOn: null, ...more });

/** The names of the rows found, each once. */
export const namesOf = (match: ModelMatch): readonly string[] => [...new Set(match.entries.map(({ name }) => name))];
