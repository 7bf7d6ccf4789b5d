import { detachedText } from '../detached-text.js';
import { unescaped } from '../unescaped.js';
import type { PlainScanner } from './plain-items.js';
import { plainText } from './plain-text.js';

const OPENINGS = ['<si><t>', '<si><t xml:space="preserve">'];
const CLOSING = '</t></si>';
const TABLE_START = '<sst';
const TABLE_END = /^<\/sst>\s*$/;

/** The table of texts of a workbook, each of one piece. */
export class PlainStrings implements PlainScanner<string> {
  readonly closing = '</sst>';
  readonly finished = false;
  private done: string[] = [];

  listStart(xml: string): number {
    const start = xml.indexOf(TABLE_START);
    return start < 0 ? -1 : xml.indexOf('>', start) + 1 || -1;
  }

  wholeUntil(xml: string, from: number): number {
    const end = xml.lastIndexOf(CLOSING);
    return end < from ? from : end + CLOSING.length;
  }

  scan(xml: string, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const start = at;
      const opening = OPENINGS.find((tags) => xml.startsWith(tags, start));
      if (opening === undefined) return start;
      const end = xml.indexOf('<', start + opening.length);
      if (!xml.startsWith(CLOSING, end)) return start;
      const text = plainText(xml.slice(start + opening.length, end));
      if (text === null) return start;
      this.done.push(detachedText(unescaped(text)));
      at = end + CLOSING.length;
    }
    return at;
  }

  ends(rest: string): boolean {
    return TABLE_END.test(rest);
  }

  take(): readonly string[] {
    const done = this.done;
    this.done = [];
    return done;
  }
}
