import { DomainError } from '../../kernel/domain-error.js';
import type { ReaderLimits } from './reader-limits.js';

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
/** `[` and `{` differ by one bit, and so do `]` and `}`. */
const OPEN = 0x5b;
const CLOSE = 0x5d;
const CURLY = 0x20;

/**
 * Counts what a JSON text holds before it is made into objects, which may take fifty times its size.
 * @throws DomainError `file-too-large-unpacked`
 */
export function refuseOversizedJson(
  text: string,
  { jsonDepth, jsonValues, fileName }: Pick<ReaderLimits, 'jsonDepth' | 'jsonValues'> & { readonly fileName: string },
): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COMMA) values += 1;
    else if ((code & ~CURLY) === OPEN) {
      values += 1;
      depth += 1;
    } else if ((code & ~CURLY) === CLOSE) depth -= 1;
    else continue;
    if (depth > jsonDepth) throw tooLarge(fileName, 'depth', depth, jsonDepth);
    if (values > jsonValues) throw tooLarge(fileName, 'values', values, jsonValues);
  }
}

/** The place of the closing quote, or the end of the text. */
function endOfString(text: string, quote: number): number {
  let at = quote + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) break;
  }
  return at;
}

const tooLarge = (file: string, part: string, size: number, limit: number): DomainError =>
  new DomainError('file-too-large-unpacked', 'too-large', { file, part, size, limit });
