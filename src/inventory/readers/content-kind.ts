import { DomainError } from '../../kernel/domain-error.js';
import type { FileHead } from './file-head.js';
import { textDecoding } from './text/decode-text.js';
import { unicodeMark } from './text/unicode-mark.js';

/** What the bytes of a file are, whatever its name says. */
export type ContentKind = 'zip' | 'ole2' | 'json' | 'agent-xml' | 'text';

/** First bytes, in hexadecimal, of the kinds of file that people send by mistake. */
const SIGNATURES: readonly (readonly [string, ContentKind | 'pdf' | 'image' | 'archive' | 'rtf' | 'database'])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole2'],
  ['255044462d', 'pdf'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['474946383', 'image'],
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['7b5c727466', 'rtf'],
  ['53514c69746520666f726d6174203300', 'database'],
];
const PROLOG = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;
const HTML = /^<(?:!doctype\s+html|html|head|body|table|meta|style|script|div)[\s>]/i;
const CONTROLS = /[\0-\b\x0e-\x19\x1c-\x1f]/g; // eslint-disable-line no-control-regex
/** One control character in so many: above, the bytes are no text. */
const TEXT_PER_CONTROL = 200;
/** A cell or two may hold a sign that its program did not show, in a text however short. */
const FEW_CONTROLS = 3;

/**
 * Tells what a file is from its first bytes, then from its first words.
 * @throws DomainError `file-empty`; `file-doctype`; `file-not-a-spreadsheet` (found: pdf, image, html, binary…)
 */
export function contentKind(head: FileHead, fileName: string): ContentKind {
  if (head.totalBytes === 0) throw new DomainError('file-empty', 'invalid', { file: fileName });
  const hex = head.bytes.toString('hex', 0, 16);
  const signature = SIGNATURES.find(([start]) => hex.startsWith(start))?.[1];
  if (signature === 'zip' || signature === 'ole2') return signature;
  if (signature !== undefined) throw notASpreadsheet(fileName, signature);
  return textKind(head, fileName);
}

function textKind(head: FileHead, fileName: string): ContentKind {
  const mark = unicodeMark(head.bytes);
  const text = textDecoding(mark?.encoding ?? 'utf-8')
    .decode(head.bytes)
    .trimStart();
  if (text === '' && head.bytes.length === head.totalBytes)
    throw new DomainError('file-empty', 'invalid', { file: fileName });
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (text.includes('\0') || (controls > FEW_CONTROLS && controls * TEXT_PER_CONTROL > text.length))
    throw notASpreadsheet(fileName, 'binary');
  if (/^\{|^\[\s*\{/.test(text)) return 'json';
  if (!/^<[a-z!?]/i.test(text)) return 'text';
  const root = text.replace(PROLOG, '');
  if (HTML.test(root)) throw notASpreadsheet(fileName, 'html');
  if (/^<!doctype/i.test(root)) throw new DomainError('file-doctype', 'invalid', { file: fileName });
  if (/^<REQUEST[\s>]/.test(root)) return 'agent-xml';
  throw notASpreadsheet(fileName, 'xml');
}

const notASpreadsheet = (fileName: string, found: string): DomainError =>
  new DomainError('file-not-a-spreadsheet', 'invalid', { file: fileName, found });
