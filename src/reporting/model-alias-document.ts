import type { ModelAlias } from '../footprint/aliases/model-alias.js';
import type { UnrecognisedModel } from '../footprint/aliases/unrecognised-models.service.js';
import type { AliasEffect, TextFigures } from '../footprint/domain/matching/alias-effect.js';
import type { CatalogueEntry } from '../footprint/domain/matching/catalogue-entry.js';
import { LADDER } from '../footprint/domain/matching/model-match.js';
import { PRECISIONS } from '../kernel/estimate.js';
import { sourcedFigureOrNull } from './figure-document.js';

/** A product of the makers' sheets, with what tells one generation or size from another. Full precision. */
const productDocument = (entry: CatalogueEntry) => ({
  ...{ id: entry.id, manufacturer: entry.manufacturer, name: entry.name, category: entry.category },
  ...{ form: entry.form, screenInches: entry.screenInches, saleYear: entry.saleYear },
  embodiedKgCo2e: sourcedFigureOrNull(entry.embodied),
  ...{ reportedOn: entry.reportedOn, reportUrl: entry.reportUrl, licence: entry.licence },
});

/** A text of which the words are not sure, and the products a person may accept for it: none of them is taken by itself. */
export type UnrecognisedModelDocument = ReturnType<typeof unrecognisedModelDocument>;

export const unrecognisedModelDocument = ({ model: fleet, candidates }: UnrecognisedModel) => ({
  ...{ manufacturer: fleet.manufacturer, model: fleet.model, category: fleet.category },
  ...{ devices: fleet.devices, uncertain: fleet.uncertain, firstYear: fleet.firstYear, lastYear: fleet.lastYear },
  ...{ level: fleet.level, rung: LADDER[fleet.level] },
  candidates: candidates.map(({ entry, score, because, onlyInText, onlyInName }) => ({
    product: productDocument(entry),
    score: Number(score.toFixed(3)),
    ...{ because, onlyInText, onlyInName },
  })),
});

/** What an organisation says of one text; `product` null: none of the catalogue. */
export type ModelAliasDocument = ReturnType<typeof modelAliasDocument>;

export const modelAliasDocument = (alias: ModelAlias, organisation: string) => ({
  ...{ id: alias.id, organisation, manufacturer: alias.manufacturer, model: alias.model },
  product: alias.product === null ? null : productDocument(alias.product),
  ...{ productId: alias.productId, decidedBy: alias.decidedBy, decidedAt: alias.decidedAt },
});

/** What accepting or withdrawing changes, on the basis `maker`. */
export const aliasEffectDocument = ({ devices, before, after }: AliasEffect) => ({
  devices,
  before: textFigures(before),
  after: textFigures(after),
});

/** `alias` is null when it was only tried, or withdrawn. */
export type AliasActDocument = {
  readonly alias: ModelAliasDocument | null;
  readonly effect: ReturnType<typeof aliasEffectDocument>;
};

const textFigures = ({ levels, embodied }: TextFigures) => ({
  precision: Object.fromEntries(PRECISIONS.map((level) => [level, levels[level] ?? 0])),
  embodiedKgCo2e: sourcedFigureOrNull(embodied),
});
