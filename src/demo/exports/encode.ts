/** Characters of French text that windows-1252 puts elsewhere than ISO-8859-1. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80, '…': 0x85, 'Œ': 0x8c, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, 'œ': 0x9c,
}; // prettier-ignore

export type DemoEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252';

/** @throws RangeError on a character that windows-1252 does not have */
export function encode(text: string, encoding: DemoEncoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'windows-1252':
      return Buffer.from(Array.from(text, windows1252Byte));
  }
}

function windows1252Byte(character: string): number {
  const code = WINDOWS_1252[character] ?? character.codePointAt(0) ?? 0;
  if (code > 0xff) throw new RangeError(`windows-1252 has no ${character}`);
  return code;
}
