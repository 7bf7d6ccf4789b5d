import type { Estimate, Precision } from '../../../kernel/estimate.js';
import type { KgCo2e } from '../../../kernel/quantity.js';
import { sumEstimates, type Tally } from '../sum-estimates.js';
import type { CountedModel } from './fleet-model.js';
import type { ModelMatch } from './model-match.js';

/** The devices of one text under one reading of it. */
export type TextFigures = {
  /** devices at each level that has some */
  readonly levels: Readonly<Partial<Record<Precision, number>>>;
  /** of all that have a figure, on the basis `maker`; null when none has */
  readonly embodied: Estimate<KgCo2e> | null;
};

/** What an alias changes, said before it is accepted or withdrawn. */
export type AliasEffect = { readonly devices: number; readonly before: TextFigures; readonly after: TextFigures };

type Reading = (count: CountedModel) => ModelMatch;

/** Compares two readings of the devices of one text. */
export const aliasEffect = (counts: readonly CountedModel[], before: Reading, after: Reading): AliasEffect => ({
  devices: counts.reduce((sum, { devices }) => sum + devices, 0),
  before: figures(counts, before),
  after: figures(counts, after),
});

function figures(counts: readonly CountedModel[], reading: Reading): TextFigures {
  const levels: Partial<Record<Precision, number>> = {};
  const tallies = counts.flatMap((count): readonly Tally[] => {
    const { level, embodied } = reading(count);
    levels[level] = (levels[level] ?? 0) + count.devices;
    return embodied === null ? [] : [{ each: embodied, count: count.devices }];
  });
  return { levels, embodied: sumEstimates(tallies) };
}
