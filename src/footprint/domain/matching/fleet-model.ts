import { PRECISIONS, type Precision } from '../../../kernel/estimate.js';
import { dateOnly } from '../../../kernel/date-only.js';
import type { Category } from '../../../inventory/domain/category.js';
import type { ModelMatch, ModelQuery } from './model-match.js';

/** Devices of a fleet that bear one text, of one category and one year of purchase. */
export type CountedModel = {
  readonly manufacturer: string;
  readonly model: string;
  readonly category: Category | null;
  readonly year: number | null;
  readonly devices: number;
};

/** A text of a fleet, with all the devices that bear it. */
export type FleetModel = {
  readonly manufacturer: string;
  readonly model: string;
  readonly devices: number;
  /** those among them whose product is not certain */
  readonly uncertain: number;
  /** that of most of them; null: not known */
  readonly category: Category | null;
  /** of purchase or service; null when none is known */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** the weakest level that one of them stands at */
  readonly level: Precision;
  readonly counts: readonly CountedModel[];
};

/** The question that a matcher is asked: only the year of a purchase matters. */
export const queryOf = ({ manufacturer, model, category, year }: CountedModel): ModelQuery => ({
  manufacturer,
  model,
  category,
  purchasedOn: year === null ? null : dateOnly(`${String(year).padStart(4, '0')}-07-01`),
});

/** The texts of a fleet, those that most uncertain devices bear first. */
export function fleetModels(
  counts: readonly CountedModel[],
  match: (query: ModelQuery) => ModelMatch,
): readonly FleetModel[] {
  const byText = new Map<string, CountedModel[]>();
  for (const count of counts) {
    const text = JSON.stringify([count.manufacturer, count.model]);
    byText.set(text, [...(byText.get(text) ?? []), count]);
  }
  return [...byText.values()].map((same) => fleetModel(same, match)).sort(mostUncertainFirst);
}

function fleetModel(counts: readonly CountedModel[], match: (query: ModelQuery) => ModelMatch): FleetModel {
  const [first] = counts;
  const levels = counts.map((count) => match(queryOf(count)).level);
  const years = counts.flatMap(({ year }) => year ?? []);
  return {
    manufacturer: first?.manufacturer ?? '',
    model: first?.model ?? '',
    devices: sum(counts),
    uncertain: sum(counts.filter((_count, at) => levels[at] !== 'model')),
    category: mostFrequent(counts),
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
    level: levels.reduce((worst, level) => (rank(level) > rank(worst) ? level : worst), levels[0] ?? 'unknown'),
    counts,
  };
}

const mostUncertainFirst = (one: FleetModel, other: FleetModel): number =>
  other.uncertain - one.uncertain || order(one.manufacturer, other.manufacturer) || order(one.model, other.model);

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const rank = (level: Precision): number => PRECISIONS.indexOf(level);
const sum = (counts: readonly CountedModel[]): number => counts.reduce((total, { devices }) => total + devices, 0);

function mostFrequent(counts: readonly CountedModel[]): Category | null {
  const devices = new Map<Category | null, number>();
  for (const { category, devices: more } of counts) devices.set(category, (devices.get(category) ?? 0) + more);
  const [most] = [...devices].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
