import type { SourceEncoding } from '../../domain/source-file.js';
import { EIGHT_BIT_TABLES } from './eight-bit-tables.js';

/** Characters of our own sentences that older encodings lack. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '…': '...',
};

/** Text as bytes of an encoding, exactly for what was read from it; what it cannot write is replaced by what is nearest. */
export function textEncoding(encoding: SourceEncoding): (text: string) => Buffer {
  if (encoding === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return (text) => Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return (text) => Buffer.from(text, 'utf16le').swap16();
  const codes = new Map([...EIGHT_BIT_TABLES[encoding]].map((char, at) => [char, String.fromCharCode(0x80 + at)]));
  const byte = (char: string): string | undefined => (char <= '\u007f' ? char : codes.get(char));
  const nearest = (char: string): string => {
    const letters = [...(PLAIN[char] ?? char.normalize('NFD').replace(/\p{M}/gu, ''))];
    return letters.map((letter) => byte(letter) ?? '?').join('');
  };
  return (text) => Buffer.from([...text].map((char) => byte(char) ?? nearest(char)).join(''), 'latin1');
}
