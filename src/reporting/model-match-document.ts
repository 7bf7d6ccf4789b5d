import type { ModelMatch } from '../footprint/domain/matching/model-match.js';
import { LADDER } from '../footprint/domain/matching/model-match.js';

/** What is said of one model, in full precision; figures are null, not zero, when nothing can be said. */
export type ModelMatchDocument = ReturnType<typeof modelMatchDocument>;

/** @param row of the file, the first under the header being 1 */
export function modelMatchDocument(row: number, match: ModelMatch) {
  const { embodied, level } = match;
  const products = new Map(
    match.entries.map(({ manufacturer, name }) => [`${manufacturer} ${name}`, { manufacturer, name }]),
  );
  return {
    row,
    level,
    rung: LADDER[level],
    products: [...products.values()],
    category: match.category,
    embodiedKgCo2e: embodied === null ? null : Number(embodied.central),
    lowKgCo2e: embodied === null ? null : Number(embodied.low),
    highKgCo2e: embodied === null ? null : Number(embodied.high),
    basis: embodied?.basis ?? null,
    sourceId: embodied?.sourceIds[0] ?? null,
    sources: embodied?.sourceIds ?? [],
    method: embodied?.methodVersion ?? null,
    licences: [...new Set(match.entries.map(({ licence }) => licence))],
    proposals: match.proposals.map(({ entry, likeness }) => ({
      manufacturer: entry.manufacturer,
      name: entry.name,
      likeness: Number(likeness.toFixed(3)),
    })),
  };
}
