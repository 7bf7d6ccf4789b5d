const NAMES = / ([A-Za-z0-9:]+)=/g;

/** Whether no attribute is said twice, which XML forbids. @param attributes ` a="1" b="2"`, no quote inside a value */
export function areDistinct(attributes: string): boolean {
  const names = namesOf(attributes);
  return new Set(names).size === names.length;
}

/** The names of some attributes, in order. */
export const namesOf = (attributes: string): readonly string[] =>
  Array.from(attributes.matchAll(NAMES), ([, name = '']) => name);
