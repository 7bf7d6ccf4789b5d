/** Longest path that is kept while somebody signs in elsewhere, in characters. */
const LONGEST = 2000;

/** `//elsewhere` and `/\elsewhere` are other sites to a browser; a tab or a line feed in between would hide them. */
const OWN_PATH = /^\/(?![/\\])[\x21-\x7e]*$/;

/** A path of this site to go back to, as it was given; null when it could lead to another site, or is no path. */
export const ownPath = (given: string | null | undefined): string | null =>
  typeof given === 'string' && given.length <= LONGEST && OWN_PATH.test(given) ? given : null;
