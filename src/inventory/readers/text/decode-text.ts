import type { SourceEncoding } from '../../domain/source-file.js';
import { EIGHT_BIT_TABLES, type EightBitEncoding } from './eight-bit-tables.js';

/** Turns bytes that arrive in pieces into text. The byte order mark is never part of the text. */
export type TextDecoding = {
  decode(bytes: Buffer): string;
  /** what was left of an unfinished character, as the replacement character */
  end(): string;
};

export function textDecoding(encoding: SourceEncoding): TextDecoding {
  if (isEightBit(encoding)) return { decode: (bytes) => eightBitText(bytes, encoding), end: () => '' };
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** The text of a stream of bytes, piece by piece. */
export async function* decodedText(
  chunks: AsyncIterable<Buffer>,
  encoding: SourceEncoding,
): AsyncGenerator<string, void, undefined> {
  const decoding = textDecoding(encoding);
  for await (const chunk of chunks) yield decoding.decode(chunk);
  const rest = decoding.end();
  if (rest !== '') yield rest;
}

const isEightBit = (encoding: SourceEncoding): encoding is EightBitEncoding => encoding in EIGHT_BIT_TABLES;

function eightBitText(bytes: Buffer, encoding: EightBitEncoding): string {
  const table = EIGHT_BIT_TABLES[encoding];
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (char) => table.charAt(char.charCodeAt(0) - 0x80));
}
