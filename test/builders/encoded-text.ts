import type { SourceEncoding } from '../../src/inventory/domain/source-file.js';
import { EIGHT_BIT_TABLES } from '../../src/inventory/readers/text/eight-bit-tables.js';

/** The bytes of a text in an encoding; throws when the encoding has no byte for one of its characters. */
export function encodedText(text: string, encoding: SourceEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(
    [...text].map((char) => {
      const code = char.charCodeAt(0);
      const place = EIGHT_BIT_TABLES[encoding].indexOf(char);
      if (code >= 0x80 && place < 0) throw new RangeError(`${char} does not exist in ${encoding}`);
      return code < 0x80 ? code : 0x80 + place;
    }),
  );
}
