/** Product types the product follows. `eee` is the category of directive 2012/19/EU that decides the decree's scope: 2 screens, 4 large, 5 small, 6 small IT and telecom. */
export const CATEGORIES = [
  'laptop',
  'desktop',
  'workstation',
  'all-in-one',
  'thin-client',
  'monitor',
  'tablet',
  'smartphone',
  'mobile-phone',
  'desk-phone',
  'printer',
  'video-projector',
  'docking-station',
] as const;
export type Category = (typeof CATEGORIES)[number];

type CategoryFacts = { readonly eee: 2 | 4 | 5 | 6; readonly portable: boolean; readonly runsAnOs: boolean };

export const CATEGORY_FACTS: Readonly<Record<Category, CategoryFacts>> = {
  laptop: { eee: 2, portable: true, runsAnOs: true },
  desktop: { eee: 6, portable: false, runsAnOs: true },
  workstation: { eee: 6, portable: false, runsAnOs: true },
  'all-in-one': { eee: 2, portable: false, runsAnOs: true },
  'thin-client': { eee: 6, portable: false, runsAnOs: true },
  monitor: { eee: 2, portable: false, runsAnOs: false },
  tablet: { eee: 2, portable: true, runsAnOs: true },
  smartphone: { eee: 6, portable: true, runsAnOs: true },
  'mobile-phone': { eee: 6, portable: true, runsAnOs: false },
  'desk-phone': { eee: 6, portable: false, runsAnOs: false },
  printer: { eee: 6, portable: false, runsAnOs: false },
  'video-projector': { eee: 5, portable: false, runsAnOs: false },
  'docking-station': { eee: 6, portable: false, runsAnOs: false },
};

export const isCategory = (text: string): text is Category => (CATEGORIES as readonly string[]).includes(text);
