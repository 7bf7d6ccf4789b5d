import type { Attempt, Foreign, Line } from './matrix-line.js';

/** What a route asks of who calls it, and how a thing of another organisation would be reached through it. */
export const line = (needs: Line['needs'], foreign: Line['foreign'] = 'none'): Line => ({ needs, foreign });
/** An attempt at a path, with what is sent. */
export const at =
  (path: (theirs: Foreign) => string, body: (theirs: Foreign) => Attempt['body'] = () => ({})) =>
  (theirs: Foreign) => ({
    path: path(theirs),
    body: body(theirs) ?? {},
  });
/** Asks for one organisation by its code. */
export const within = (path: string) => at(({ organisationCode }) => `${path}?organisation=${organisationCode}`);
