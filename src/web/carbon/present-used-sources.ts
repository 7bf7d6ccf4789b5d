import { parseDateOnly } from '../../kernel/date-only.js';
import type { FleetCarbon } from '../../reporting/fleet-carbon-surveyor.js';
import { routes } from '../frame/routes.js';
import type { SourceFacts } from '../sources/sources-view.js';
import type { Locale } from '../wording/locale.js';
import type { CarbonYearView } from './carbon-view.js';

/** Where the figures of a year come from, on both bases: publisher, title, licence, version and day, as their licences ask. */
export function presentUsedSources(
  { total, otherBasis, whatIf }: FleetCarbon,
  sources: readonly SourceFacts[],
  { words, format }: Locale,
): CarbonYearView['sources'] {
  const figures = [
    total.total,
    total.avoided,
    otherBasis.total,
    otherBasis.avoided,
    whatIf.longerLives,
    whatIf.oneScreenEach,
  ];
  const used = new Set(figures.flatMap((figure) => figure?.sourceIds ?? []));
  return sources
    .filter(({ id }) => used.has(id))
    .map(({ id, publisher, title, licence, version, retrievedOn }) => {
      const retrieved = parseDateOnly(retrievedOn);
      const day = retrieved === null ? '' : words.sources.retrieved(format.day(retrieved));
      return {
        link: { label: `${publisher}, ${title}`, href: routes.source(id) },
        terms: `(${[licence, version, day].filter((part) => part !== '').join(' ; ')})`,
      };
    });
}
