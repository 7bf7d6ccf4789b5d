/** The groups of three letters of a text, its ends included. */
export function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  const groups = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) groups.add(padded.slice(start, start + 3));
  return groups;
}

/** Dice's coefficient of two texts, 0 to 1. It proposes products to a person and never decides: 0.8 takes one look-alike in five. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const group of one) if (other.has(group)) shared++;
  return (2 * shared) / (one.size + other.size);
}
