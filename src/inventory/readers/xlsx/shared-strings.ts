import type { XmlListener } from '../xml/xml-listener.js';
import { detachedText } from './detached-text.js';
import { unescaped } from './unescaped.js';

/** The table of texts of a workbook: formatted runs joined, phonetic guides left out. */
export class SharedStrings implements XmlListener<string> {
  readonly finished = false;
  private done: string[] = [];
  private current = '';
  private inText = false;
  private inPhonetic = false;

  /** @param cellCharacters no more of a text is kept than what tells that it is too long */
  constructor(private readonly cellCharacters: number) {}

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 't') this.inText = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  text(text: string): void {
    if (this.inText && this.current.length <= this.cellCharacters) this.current += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'si') this.done.push(detachedText(unescaped(this.current)));
  }

  take(): readonly string[] {
    const done = this.done;
    this.done = [];
    return done;
  }
}
