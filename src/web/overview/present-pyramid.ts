import type { Locale } from '../wording/locale.js';
import { datedOf, OLDEST, totalOf, type AgeCount } from './age-counts.js';
import { layOutPyramid } from './age-pyramid.js';
import type { PyramidView } from './overview-view.js';

/** The age pyramid with its labels, and its table; null when there is nothing to draw. */
export function presentPyramid(counts: readonly AgeCount[], locale: Locale): PyramidView | null {
  if (counts.length === 0) return null;
  const words = locale.words.overview.pyramid;
  const { integer } = locale.format;
  const geometry = layOutPyramid(counts);
  const sum = (of: (count: AgeCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  const ages = geometry.panels[0]?.bars.map((bar) => bar.years) ?? [];
  const inRow = (years: number | null, count: AgeCount) =>
    years === null ? count.unknown : (count.byYear[years] ?? 0);
  return {
    geometry,
    description: words.description(sum(totalOf), sum(datedOf)),
    panels: counts.map((count) => ({
      title: words.panelTitle(words.groups[count.group], totalOf(count)),
      labels: ages.map((years) => barLabel(years, locale)),
      counts: ages.map((years) => integer(inRow(years, count))),
    })),
    columns: [words.ageColumn, ...counts.map((count) => words.groups[count.group]), words.total],
    rows: ages.map((years) => ({
      cells: [
        rowLabel(years, locale),
        ...counts.map((count) => integer(inRow(years, count))),
        integer(sum((count) => inRow(years, count))),
      ],
    })),
    total: {
      cells: [words.total, ...counts.map((count) => integer(totalOf(count))), integer(sum(totalOf))],
    },
  };
}

function barLabel(years: number | null, { words }: Locale): string {
  if (years === null) return words.overview.pyramid.unknownAge;
  if (years === 0) return words.overview.pyramid.underOne;
  return years === OLDEST ? words.overview.pyramid.oldest(years) : String(years);
}

function rowLabel(years: number | null, { words }: Locale): string {
  const { unknownAge, andOver, ageRow } = words.overview.pyramid;
  if (years === null) return unknownAge;
  return years === OLDEST ? andOver(years) : ageRow(years);
}
