import type { XmlAttributes, XmlListener } from './xml-listener.js';

/** An element without its text. */
export type XmlElement = { readonly name: string; readonly parent: string | null; readonly attributes: XmlAttributes };

/** Gives the elements of the names asked for, in the order of the document. */
export class ElementList implements XmlListener<XmlElement> {
  readonly finished = false;
  private readonly open_: string[] = [];
  private found: XmlElement[] = [];

  constructor(private readonly names: readonly string[]) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.names.includes(name)) this.found.push({ name, parent: this.open_.at(-1) ?? null, attributes });
    this.open_.push(name);
  }

  text(): void {}

  close(): void {
    this.open_.pop();
  }

  take(): readonly XmlElement[] {
    const found = this.found;
    this.found = [];
    return found;
  }
}
