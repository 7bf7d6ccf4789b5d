import type { Estimate } from '../../kernel/estimate.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FigureView } from '../components/figure-view.js';
import { presentEstimate, type SourceNames } from '../components/present-estimate.js';
import { fleetHref } from '../fleet/fleet-filters.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { countAges } from './age-counts.js';
import type { OverviewFacts, Waiting } from './overview-facts.js';
import type { OverviewView, TaskView } from './overview-view.js';
import { presentPyramid } from './present-pyramid.js';

/** Turns the facts of a fleet into the overview: what waits, four figures, the age pyramid. */
export function presentOverview(facts: OverviewFacts, locale: Locale, nameOf: SourceNames): OverviewView {
  const words = locale.words.overview;
  const day = locale.format.dayInProse(facts.today);
  const purpose = facts.organisation === '' ? words.firstPurpose(day) : words.purpose(facts.organisation, day);
  if (facts.deviceCount === 0) {
    const empty = facts.retiredCount > 0 ? allRetired(facts.retiredCount, locale) : nothingYet(locale);
    return { purpose, tasks: [], figures: [], pyramid: null, empty };
  }
  return {
    purpose,
    tasks: presentTasks(facts.waiting, locale),
    figures: presentFigures(facts, locale, nameOf),
    pyramid: presentPyramid(countAges(facts.ages), locale),
    empty: null,
  };
}

const nothingYet = ({ words: { overview } }: Locale): EmptyView => ({
  ...overview.empty,
  action: { label: overview.empty.action, href: routes.newImport },
});

/** A fleet whose every device is retired has no figure of the present, but is not empty. */
const allRetired = (count: number, { words: { overview } }: Locale): EmptyView => ({
  title: overview.allRetired.title,
  sentence: overview.allRetired.sentence(count),
  action: { label: overview.allRetired.action, href: fleetHref({ status: 'retired' }) },
});

/** Where each kind of waiting device is listed, in the order of the work: know it, protect it, then decide. */
const LISTED: Readonly<Record<keyof Waiting, string>> = {
  withoutCategory: fleetHref({ category: 'unknown' }),
  withoutDate: fleetHref({ age: 'unknown' }),
  supportEnded: fleetHref({ support: 'ended' }),
  upgrade: fleetHref({ verdict: 'upgrade' }),
  reassign: fleetHref({ verdict: 'reassign' }),
  replace: fleetHref({ verdict: 'replace' }),
};

function presentTasks(waiting: Waiting, { words }: Locale): TaskView[] {
  return (Object.keys(LISTED) as (keyof Waiting)[])
    .filter((task) => waiting[task] > 0)
    .map((task) => {
      const { title, detail } = words.overview.tasks[task];
      return { title: title(waiting[task]), detail, href: LISTED[task] };
    });
}

function presentFigures(facts: OverviewFacts, locale: Locale, nameOf: SourceNames): FigureView[] {
  const words = locale.words.overview;
  const { age } = locale.format;
  const estimated = (label: string, basis: string, estimate: Estimate | null): FigureView => {
    if (estimate === null) return { label, basis: '', central: words.unknownFigure, range: '', links: [] };
    const { central, range, sources, method } = presentEstimate(estimate, locale, nameOf);
    return { label, basis, central, range, links: [...sources, method] };
  };
  const ages = facts.age;
  return [
    ages === null
      ? { label: words.age.label, basis: '', central: words.unknownFigure, range: '', links: [] }
      : {
          label: words.age.label,
          central: age(ages.median),
          range: words.age.range(age(ages.low), age(ages.high)),
          basis: words.age.basis(ages.dated),
          links: [],
        },
    estimated(words.remaining.label, words.remaining.basis, facts.remaining),
    estimated(
      words.embodied.label,
      words.embodied.basis(facts.embodied?.devices ?? 0),
      facts.embodied?.estimate ?? null,
    ),
    estimated(words.avoided.label, words.avoided.basis, facts.avoided),
  ];
}
