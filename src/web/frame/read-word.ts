/** One of our own words in an address; null when there is none, or another. */
export const readWord = <Word extends string>(value: unknown, words: readonly Word[]): Word | null =>
  words.find((word) => word === value) ?? null;
