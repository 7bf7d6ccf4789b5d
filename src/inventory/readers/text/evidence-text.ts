import type { Facts } from '../../../kernel/domain-error.js';
import type { SourceEncoding } from '../../domain/source-file.js';
import type { ByteEvidence } from './byte-survey.js';
import { textDecoding } from './decode-text.js';

/** What a word ends at: cells hold names of people, and a word is enough to check. */
const WORD_EDGE = /[;,\t|"<>=\s]/;

/** The character, its line and the word it stands in, as read in this encoding: `é`, 14, `Numéro`. */
export function evidenceText(evidence: ByteEvidence, encoding: SourceEncoding): Facts {
  const read = (bytes: Buffer): string => textDecoding(encoding).decode(bytes);
  const char = read(evidence.at) || '\ufffd';
  const before = read(evidence.before).split(WORD_EDGE).at(-1) ?? '';
  const after = read(evidence.after).split(WORD_EDGE)[0] ?? '';
  const word = `${before.replace(/^\ufffd+/, '')}${char}${after.replace(/\ufffd+$/, '')}`;
  return { character: char, row: evidence.line, word };
}
