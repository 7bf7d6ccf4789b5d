import { numberText, percentText } from '../workbook/number-text.js';
import type { XmlAttributes } from '../xml/xml-listener.js';

const DAY_AND_TIME = /^(-?\d{4,}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:[.,]\d+)?)?/;
const MIDNIGHT = '00:00:00';

/** The text of one cell of an OpenDocument sheet: its typed value when it has one, else its paragraphs. */
export class OdsCell {
  private attributes: XmlAttributes | null = null;
  private shown = '';
  private paragraphs = 0;
  private inParagraph = false;
  private inNote = 0;

  /** @param cellCharacters no more of a text is kept than what tells that it is too long */
  constructor(private readonly cellCharacters: number) {}

  /** @param attributes null for a cell that a merged one covers: whatever it holds is not seen */
  begin(attributes: XmlAttributes | null): void {
    this.attributes = attributes;
    this.shown = '';
    this.paragraphs = 0;
    this.inParagraph = false;
    this.inNote = 0;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'annotation') this.inNote += 1;
    if (this.inNote > 0) return;
    if (name === 'p') {
      this.add(this.paragraphs > 0 ? '\n' : '');
      this.paragraphs += 1;
      this.inParagraph = true;
    } else if (name === 's') this.add(' '.repeat(Math.min(Math.max(Number(attributes['text:c'] ?? 1) || 1, 1), 1000)));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
  }

  text(text: string): void {
    if (this.inParagraph && this.inNote === 0) this.add(text);
  }

  close(name: string): void {
    if (name === 'annotation') this.inNote -= 1;
    else if (name === 'p' && this.inNote === 0) this.inParagraph = false;
  }

  end(): string {
    const attributes = this.attributes;
    this.attributes = null;
    if (attributes === null || attributes['calcext:value-type'] === 'error') return '';
    const value = attributes['office:value'];
    switch (attributes['office:value-type']) {
      case 'float':
      case 'currency':
        return value === undefined ? this.shown : this.number(value);
      case 'percentage':
        return value === undefined ? this.shown : percentText(value);
      case 'date':
        return moment(attributes['office:date-value']) ?? this.shown;
      case 'boolean':
        return attributes['office:boolean-value'] ?? this.shown;
      case 'string':
        return attributes['office:string-value'] ?? this.shown;
      default:
        return this.shown;
    }
  }

  private add(text: string): void {
    if (this.shown.length <= this.cellCharacters) this.shown += text;
  }

  /** An inventory number shown with its leading zeros keeps them. */
  private number(value: string): string {
    return /^0\d+$/.test(this.shown) && Number(this.shown) === Number(value) ? this.shown : numberText(value);
  }
}

/** `YYYY-MM-DD`, with ` HH:MM:SS` when it is not midnight. */
function moment(value: string | undefined): string | null {
  const match = DAY_AND_TIME.exec(value ?? '');
  if (match === null) return null;
  const [, day = '', time = MIDNIGHT] = match;
  return time === MIDNIGHT ? day : `${day} ${time}`;
}
