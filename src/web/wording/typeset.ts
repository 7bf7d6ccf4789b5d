const THIN = '\u202f';

/**
 * French typography for text written with an ordinary keyboard: curved apostrophes, thin no-break spaces before
 * `; : ! ? » %` and units, and after `«`. Leaves addresses (`https://…`) and hours (`14:05`) alone.
 */
export function typesetText(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/ (?=[;:!?»%€])/g, THIN)
    .replace(/« /g, `«${THIN}`)
    .replace(/(\d) (?=(?:kg|t|kWh|Mo|Go|h|ans?|mois|mm)\b)/g, `$1${THIN}`);
}

/** The same catalogue with every sentence, written or computed, typeset. */
export function typeset<Catalogue>(catalogue: Catalogue): Catalogue {
  if (typeof catalogue === 'string') return typesetText(catalogue) as Catalogue;
  if (typeof catalogue === 'function') {
    const say = catalogue as unknown as (...facts: readonly unknown[]) => unknown;
    return ((...facts: readonly unknown[]) => typeset(say(...facts))) as Catalogue;
  }
  if (Array.isArray(catalogue)) return catalogue.map((entry: unknown) => typeset(entry)) as Catalogue;
  if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, typeset(entry)])) as Catalogue;
}
