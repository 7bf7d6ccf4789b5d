import { describe } from '@jest/globals';
import { browserAvailable } from './browser.js';
import { postgresAvailable } from './postgres.js';

/** What a machine may lack. `npm test` counts what is left out under these names, and refuses it when `CI=true`. */
export type Need = 'PostgreSQL' | 'Chromium';

const AVAILABLE: Readonly<Record<Need, boolean>> = { PostgreSQL: postgresAvailable, Chromium: browserAvailable };

/** The mark by which `npm test` recognises a test left out on purpose. */
const mark = (need: Need): string => `[left out: no ${need}]`;

/** `describe` where the machine has what the tests need; elsewhere each of them is a named skip. */
export function describeNeeding(need: Need, title: string, tests: () => void): void {
  if (AVAILABLE[need]) describe(title, tests);
  else describe.skip(`${mark(need)} ${title}`, tests);
}
