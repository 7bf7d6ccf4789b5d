import type { Category } from '../inventory/domain/category.js';

/** How many an organisation buys each year for a hundred agents, then how that changes: the share bought before 2019 and since. */
type Habit = { readonly perYear: number; readonly before2019: number; readonly since2019: number };

/** Laptops take the place of desktops, phones come late, thin clients and desk phones fade. Invented. */
const YEARLY_PURCHASES: Readonly<Partial<Record<Category, Habit>>> = {
  laptop: { perYear: 7.4, before2019: 0.55, since2019: 1.2 },
  desktop: { perYear: 5.2, before2019: 1.35, since2019: 0.75 },
  'all-in-one': { perYear: 0.35, before2019: 1, since2019: 1 },
  workstation: { perYear: 0.35, before2019: 1, since2019: 1 },
  'thin-client': { perYear: 0.45, before2019: 1.3, since2019: 0.7 },
  monitor: { perYear: 6.6, before2019: 0.9, since2019: 1.1 },
  tablet: { perYear: 1.4, before2019: 0.6, since2019: 1.2 },
  smartphone: { perYear: 4.6, before2019: 0.6, since2019: 1.2 },
  printer: { perYear: 0.9, before2019: 1.2, since2019: 0.7 },
  'desk-phone': { perYear: 0.8, before2019: 1.3, since2019: 0.6 },
  'video-projector': { perYear: 0.35, before2019: 1, since2019: 1 },
  'docking-station': { perYear: 0.5, before2019: 0, since2019: 1 },
};

/** Pieces for so many agents in that year, before chance. */
export function wantedIn(category: Category, year: number, agents: number): number {
  const habit = YEARLY_PURCHASES[category];
  if (habit === undefined) return 0;
  return ((habit.perYear * agents) / 100) * (year < 2019 ? habit.before2019 : habit.since2019);
}
