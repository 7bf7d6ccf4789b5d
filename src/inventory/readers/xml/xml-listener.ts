/** Names have no namespace prefix; attributes are as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Who makes items out of the events of an XML document. */
export interface XmlListener<Item> {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
  /** what was completed since the last call */
  take(): readonly Item[];
  /** true when the rest of the document does not matter */
  readonly finished: boolean;
}
