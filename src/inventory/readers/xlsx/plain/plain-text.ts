/** Letters of one byte that stand for themselves. */
const AS_WRITTEN = /^[ -%'-\\^-~]*$/;
/** What XML forbids or changes: control characters, a lone end of CDATA, carriage returns. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\0-\x08\x0b-\x1f]|\]\]>/;
/** What the decoder puts for bytes that are no letter, and the two that XML forbids. */
const NO_LETTER = /[\ufffd-\uffff]/;
const ENTITY = /&([a-z]*;?)/g;
const ENTITIES: Readonly<Record<string, string>> = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"', 'apos;': "'" };

/**
 * The text that some bytes between two tags stand for; null when a parser should be asked.
 * @param raw the bytes, one character each
 */
export function plainText(raw: string): string | null {
  if (AS_WRITTEN.test(raw)) return raw;
  if (FORBIDDEN.test(raw)) return null;
  const letters = Buffer.from(raw, 'latin1').toString('utf8');
  if (NO_LETTER.test(letters)) return null;
  if (!letters.includes('&')) return letters;
  let known = true;
  const text = letters.replace(ENTITY, (_, name: string) => {
    const letter = ENTITIES[name];
    known &&= letter !== undefined;
    return letter ?? '';
  });
  return known ? text : null;
}
