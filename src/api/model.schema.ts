import { CANDIDATE_REASONS } from '../footprint/domain/matching/candidate-ranking.js';
import { DESKTOP_FORMS } from '../footprint/domain/matching/catalogue-entry.js';
import { PRECISIONS } from '../kernel/estimate.js';
import { instant, integer, list, number, oneOf, orNull, record, sourcedFigure, text, type Schema } from './schema.js';

const PRODUCT: Schema = record({
  ...{ id: text, manufacturer: text, name: text, category: text },
  ...{ form: orNull(oneOf(...DESKTOP_FORMS)), screenInches: orNull(number), saleYear: orNull(integer) },
  embodiedKgCo2e: orNull(sourcedFigure),
  ...{ reportedOn: orNull(text), reportUrl: orNull(text), licence: text },
});

/** Candidates are proposed to a person and never taken; the words that differ stand beside each. */
export const UNRECOGNISED_SCHEMA: Schema = record({
  total: integer,
  devices: integer,
  models: list(
    record({
      ...{ manufacturer: text, model: text, category: orNull(text), devices: integer, uncertain: integer },
      ...{ firstYear: orNull(integer), lastYear: orNull(integer), level: oneOf(...PRECISIONS), rung: integer },
      candidates: list(
        record({
          ...{ product: PRODUCT, score: number, because: oneOf(...CANDIDATE_REASONS) },
          ...{ onlyInText: list(text), onlyInName: list(text) },
        }),
      ),
    }),
  ),
});

const ALIAS: Schema = record({
  ...{ id: text, organisation: text, manufacturer: text, model: text },
  ...{ product: orNull(PRODUCT), productId: orNull(text), decidedBy: text, decidedAt: instant },
});

export const MODEL_ALIASES_SCHEMA: Schema = record({ total: integer, aliases: list(ALIAS) });

const FIGURES: Schema = record({
  precision: record(Object.fromEntries(PRECISIONS.map((level) => [level, integer]))),
  embodiedKgCo2e: orNull(sourcedFigure),
});

/** `alias` is null when it was only tried. */
export const ALIAS_ACT_SCHEMA: Schema = record({
  alias: orNull(ALIAS),
  effect: record({ devices: integer, before: FIGURES, after: FIGURES }),
});
