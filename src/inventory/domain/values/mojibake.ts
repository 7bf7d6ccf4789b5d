/** Characters of Windows-1252 that stand for the bytes 0x80 to 0x9F; the others are the byte of the same number. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF: ReadonlyMap<string, number> = new Map([...HIGH].map((char, at) => [char, 0x80 + at]));

/** The first letter of what an accented letter becomes: no French, English or German word holds the pairs that follow it. */
const SUSPECT = /[ÂÃÅâ]/;
const GARBLED = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]|Å[“’¸]|â€|\ufffd/;
/** A file may have gone wrong more than once on its way. */
const MOST_TIMES = 3;

export type Letters =
  | { readonly are: 'right' }
  | { readonly are: 'repaired'; readonly text: string }
  /** some were lost or mixed: nobody can tell what was written */
  | { readonly are: 'garbled' };

const RIGHT: Letters = { are: 'right' };

/**
 * UTF-8 that a program took for Windows-1252 and wrote again: `MÃ©diathÃ¨que`. Repaired when the whole text, turned back into
 * bytes, is UTF-8 of Western letters, which no text that was right ever is; what only looks like it is left as it stands, and said.
 */
export function lettersOf(text: string): Letters {
  if (!SUSPECT.test(text)) return text.includes('\ufffd') ? { are: 'garbled' } : RIGHT;
  let repaired: string | null = null;
  for (let time = 0; time < MOST_TIMES; time++) {
    const once: string | null = backToUtf8(repaired ?? text);
    if (once === null) break;
    repaired = once;
  }
  if (repaired !== null) return GARBLED.test(repaired) ? { are: 'garbled' } : { are: 'repaired', text: repaired };
  return GARBLED.test(text) ? { are: 'garbled' } : RIGHT;
}

/** Null when the text is plain ASCII, holds a letter that Windows-1252 has not, or is no UTF-8 of such letters once in bytes. */
function backToUtf8(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text, at);
    if (byte === null) return null;
    if (byte >= 0x80) high++;
    bytes[at] = byte;
  }
  if (high === 0) return null;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return Array.from(decoded, (_char, at) => byteOf(decoded, at)).includes(null) ? null : decoded;
  } catch {
    return null;
  }
}

function byteOf(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  return code > 0xff ? (BYTE_OF.get(text.charAt(at)) ?? null) : code;
}
