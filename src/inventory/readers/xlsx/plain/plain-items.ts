import { unicodeMark } from '../../text/unicode-mark.js';
import { officeText } from '../../xml/office-text.js';
import { readXml, type XmlLimits } from '../../xml/read-xml.js';
import { ElementList } from '../../xml/element-list.js';
import type { XmlListener } from '../../xml/xml-listener.js';

/** What stands before the list of items is small, and so is an item: more is not of this form. */
const LONGEST_ITEM_BYTES = 1_000_000;

/** Who reads the items of a list as long as they have one form. Each character of its texts is a byte. */
export interface PlainScanner<Item> {
  /** where the list begins, after the tag it stands in; -1 when that is not seen yet */
  listStart(xml: string): number;
  /** what closes everything that is open where the list begins */
  readonly closing: string;
  /** true when the rest of the document does not matter */
  readonly finished: boolean;
  /** where the last whole item ends */
  wholeUntil(xml: string, from: number): number;
  /** @returns where it stopped: `to`, or the beginning of an item of another form */
  scan(xml: string, from: number, to: number): number;
  /** whether the document may end with this */
  ends(rest: string): boolean;
  /** what was read since the last call */
  take(): readonly Item[];
}

/**
 * The items of a part of a workbook, as many at a time as a piece of it holds: those that a scanner knows at sight, and from the first that it does not, what a
 * listener makes of them, told by an XML parser.
 * @param listener made when it is needed, to go on after the last item scanned
 * @throws DomainError as the parser does: the scanner refuses nothing by itself but what a listener would
 */
export async function* plainItems<Item>(
  chunks: AsyncGenerator<Buffer, void, undefined>,
  scanner: PlainScanner<Item>,
  listener: () => XmlListener<Item>,
  limits: XmlLimits,
): AsyncGenerator<readonly Item[], void, undefined> {
  const parsed = (...read: Buffer[]): AsyncGenerator<readonly Item[], void, undefined> =>
    oneByOne(readXml(officeText(after(read, chunks)), listener(), limits));
  let before: Buffer | null = null;
  let pending: Buffer = Buffer.alloc(0);
  try {
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      const piece: Buffer = pending.length === 0 ? next.value : Buffer.concat([pending, next.value]);
      const xml = piece.toString('latin1');
      let from = 0;
      if (before === null) {
        from = scanner.listStart(xml);
        if (from < 0 && piece.length < LONGEST_ITEM_BYTES) {
          pending = piece;
          continue;
        }
        if (from < 0 || !(await isPlain(piece.subarray(0, from), scanner, limits))) {
          yield* parsed(piece);
          return;
        }
        before = piece.subarray(0, from);
      }
      const whole = scanner.wholeUntil(xml, from);
      const reached = scanner.scan(xml, from, whole);
      yield scanner.take();
      if (scanner.finished) return;
      pending = piece.subarray(reached);
      if (reached < whole || pending.length > LONGEST_ITEM_BYTES) {
        yield* parsed(before, pending);
        return;
      }
    }
    if (before === null || !scanner.ends(pending.toString('latin1'))) yield* parsed(before ?? Buffer.alloc(0), pending);
  } finally {
    await chunks.return();
  }
}

/** Whether what stands before a list is a document of UTF-8 that is well formed so far. */
async function isPlain(before: Buffer, scanner: PlainScanner<unknown>, limits: XmlLimits): Promise<boolean> {
  if ((unicodeMark(before)?.encoding ?? 'utf-8') !== 'utf-8') return false;
  const document = officeText(after([before, Buffer.from(scanner.closing)], nothing()));
  try {
    for await (const element of readXml(document, new ElementList([]), limits)) void element;
    return true;
  } catch {
    return false;
  }
}

async function* oneByOne<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[], void, undefined> {
  for await (const item of items) yield [item];
}

async function* nothing(): AsyncGenerator<Buffer, void, undefined> {}

async function* after(
  first: readonly Buffer[],
  rest: AsyncGenerator<Buffer, void, undefined>,
): AsyncGenerator<Buffer, void, undefined> {
  yield* first.filter((bytes) => bytes.length > 0);
  yield* rest;
}
