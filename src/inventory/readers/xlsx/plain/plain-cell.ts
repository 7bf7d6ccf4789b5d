import { cellText, type WorkbookFacts } from '../cell-text.js';
import { unescaped } from '../unescaped.js';
import { areDistinct } from './plain-attributes.js';
import { plainText } from './plain-text.js';

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const EQUALS = 0x3d;
const CLOSES = 0x3e;
const A = 0x41;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const LONGEST_COLUMN = 3;
const LONGEST_NUMBER = 7;

const TYPES: ReadonlySet<string> = new Set(['s', 'str', 'inlineStr', 'b', 'e', 'd', 'n']);
const FORMULA =
  /<f((?: [A-Za-z0-9:]+="[ !#-%'-;=-~]*"){0,8})(?:\/>|>(?:[ -%'-;=-\\^-~]|\](?!\]>)|&(?:amp|lt|gt|quot|apos);)*<\/f>)/y;
const INLINE = ['<is><t>', '<is><t xml:space="preserve">'];
const INLINE_END = '</t></is>';
const NUMBER = /^[-+0-9.eE]*$/;

/** One cell at a time, of a text of which each character is a byte. */
export class PlainCell {
  /** from 0 */
  column = 0;
  text = '';
  private type = 'n';
  private style = 0;

  constructor(private readonly facts: WorkbookFacts) {}

  /**
   * Reads the cell that begins at `start` with `<c`.
   * @param before the column of the cell before it  @returns where it ends; -1 when it has another form
   */
  read(xml: string, start: number, before: number): number {
    this.column = before + 1;
    this.type = 'n';
    this.style = 0;
    const at = this.attributes(xml, start + 2);
    if (at < 0) return -1;
    if (xml.charCodeAt(at) === SLASH) {
      this.text = '';
      return xml.charCodeAt(at + 1) === CLOSES ? at + 2 : -1;
    }
    if (xml.charCodeAt(at) !== CLOSES) return -1;
    const end = this.content(xml, at + 1);
    return end >= 0 && xml.startsWith('</c>', end) ? end + 4 : -1;
  }

  /** @returns where the attributes end; -1 when one is not known, or said twice */
  private attributes(xml: string, start: number): number {
    let at = start;
    let seen = 0;
    while (xml.charCodeAt(at) === SPACE) {
      const name = xml.charCodeAt(at + 1);
      if (xml.charCodeAt(at + 2) !== EQUALS || xml.charCodeAt(at + 3) !== QUOTE) return -1;
      const flag = name === R ? 1 : name === S ? 2 : name === T ? 4 : 0;
      if (flag === 0 || (seen & flag) !== 0) return -1;
      seen |= flag;
      at =
        flag === 1
          ? this.reference(xml, at + 4)
          : flag === 2
            ? this.styleNumber(xml, at + 4)
            : this.typeName(xml, at + 4);
      if (at < 0 || xml.charCodeAt(at) !== QUOTE) return -1;
      at += 1;
    }
    return at;
  }

  private reference(xml: string, start: number): number {
    let at = start;
    let column = 0;
    for (let letter = xml.charCodeAt(at) - A; letter >= 0 && letter < 26; letter = xml.charCodeAt(++at) - A) {
      column = column * 26 + letter + 1;
    }
    if (at === start || at - start > LONGEST_COLUMN) return -1;
    this.column = column - 1;
    const end = digitsEnd(xml, at);
    return end === at || end - at > LONGEST_NUMBER ? -1 : end;
  }

  private styleNumber(xml: string, start: number): number {
    const end = digitsEnd(xml, start);
    this.style = wholeNumber(xml, start, end);
    return this.style < 0 ? -1 : end;
  }

  private typeName(xml: string, start: number): number {
    // by far the most frequent: no text is cut out for it
    if (xml.charCodeAt(start) === S && xml.charCodeAt(start + 1) === QUOTE) {
      this.type = 's';
      return start + 1;
    }
    const end = xml.indexOf('"', start);
    this.type = xml.slice(start, end);
    return TYPES.has(this.type) ? end : -1;
  }

  /** The value, after a formula of which it is the last result. */
  private content(xml: string, start: number): number {
    let at = start;
    if (xml.startsWith('<f', at)) {
      FORMULA.lastIndex = at;
      const formula = FORMULA.exec(xml);
      if (formula === null || !areDistinct(formula[1] ?? '')) return -1;
      at = FORMULA.lastIndex;
    }
    if (xml.startsWith('<v>', at)) return this.value(xml, at + 3);
    const opening = INLINE.find((tags) => xml.startsWith(tags, at));
    if (opening !== undefined) return this.written(xml, at + opening.length, INLINE_END);
    if (xml.startsWith('<v/>', at)) at += 4;
    this.text = '';
    return at;
  }

  private value(xml: string, start: number): number {
    if (this.type !== 's') return this.written(xml, start, '</v>');
    const end = digitsEnd(xml, start);
    const index = wholeNumber(xml, start, end);
    if (index < 0 || !xml.startsWith('</v>', end)) return -1;
    this.text = this.facts.sharedStrings[index] ?? '';
    return end + 4;
  }

  private written(xml: string, start: number, closing: string): number {
    const end = xml.indexOf('<', start);
    if (!xml.startsWith(closing, end)) return -1;
    const raw = xml.slice(start, end);
    const value = this.type === 'n' && NUMBER.test(raw) ? raw : plainText(raw);
    if (value === null) return -1;
    const text = cellText(this.type, value, this.style, this.facts);
    this.text = this.type === 'inlineStr' || this.type === 'str' ? unescaped(text) : text;
    return end + closing.length;
  }
}

function digitsEnd(xml: string, start: number): number {
  let at = start;
  for (let digit = xml.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = xml.charCodeAt(++at) - ZERO);
  return at;
}

/** -1 when there are no digits, or more than any workbook counts. */
function wholeNumber(xml: string, start: number, end: number): number {
  if (end === start || end - start > LONGEST_NUMBER) return -1;
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + xml.charCodeAt(at) - ZERO;
  return number;
}
