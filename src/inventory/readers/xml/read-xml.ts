import { SaxesParser } from 'saxes';
import { DomainError } from '../../../kernel/domain-error.js';
import type { ReaderLimits } from '../reader-limits.js';
import type { XmlListener } from './xml-listener.js';

/** Characters that may follow one another without an element opening or closing. */
const LONGEST_SILENCE = 4_000_000;

export type XmlLimits = Pick<ReaderLimits, 'xmlDepth' | 'xmlAttributes'> & { readonly fileName: string };

/**
 * Reads an XML document as a stream and gives what the listener makes of it. Only the five entities of XML itself and
 * character numbers exist: a DOCTYPE, which could define others, is refused.
 * @throws DomainError `file-doctype`, `file-unreadable`
 */
export async function* readXml<Item>(
  chunks: AsyncIterable<string>,
  listener: XmlListener<Item>,
  { fileName, xmlDepth, xmlAttributes }: XmlLimits,
): AsyncGenerator<Item, void, undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let silence = 0;
  let attributes = 0;
  const unreadable = (detail: string): DomainError =>
    new DomainError('file-unreadable', 'invalid', { file: fileName, detail });
  parser.on('doctype', () => {
    throw new DomainError('file-doctype', 'invalid', { file: fileName });
  });
  // what follows where the listener has finished does not matter, in whichever piece it comes
  parser.on('error', (error) => {
    if (!listener.finished) throw unreadable(error.message);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > xmlAttributes && !listener.finished)
      throw unreadable(`more than ${String(xmlAttributes)} attributes of one element`);
  });
  parser.on('opentag', (tag) => {
    if (listener.finished) return;
    depth += 1;
    silence = 0;
    attributes = 0;
    if (depth > xmlDepth) throw unreadable(`more than ${String(xmlDepth)} elements inside one another`);
    listener.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    if (listener.finished) return;
    depth -= 1;
    silence = 0;
    listener.close(local(tag.name));
  });
  parser.on('text', (text) => {
    listener.text(text);
  });
  parser.on('cdata', (text) => {
    listener.text(text);
  });

  for await (const chunk of chunks) {
    silence += chunk.length;
    parser.write(chunk);
    yield* listener.take();
    if (listener.finished) return;
    if (silence > LONGEST_SILENCE) throw unreadable('no element in a long stretch');
  }
  parser.close();
  yield* listener.take();
}

/** A name without its namespace prefix. */
const local = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);
