/** The word of a code that arrives as text (a file, a database); the code itself when no word exists yet. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
