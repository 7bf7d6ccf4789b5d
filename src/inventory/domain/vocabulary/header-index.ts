import { foldHeader } from './fold-header.js';

/** A column header seen in a real system, and what it holds. */
export type HeaderEntry = {
  /** name of a field of the vocabulary: `serial_number`; `ignore` for a column of no use */
  readonly field: string;
  readonly header: string;
  /** the software it was read in; `prolonge` for our own additions */
  readonly system: string;
  /** 1 the main name of its field, 2 gives way to a main name, 3 says little by itself */
  readonly rank: number;
};

/** The known headers, by their exact and by their folded text. */
export class HeaderIndex {
  readonly fields: ReadonlySet<string>;
  private readonly exact = new Map<string, HeaderEntry[]>();
  private readonly folded = new Map<string, HeaderEntry[]>();

  constructor(entries: readonly HeaderEntry[]) {
    this.fields = new Set(entries.map((entry) => entry.field));
    for (const entry of entries) {
      add(this.exact, entry.header, entry);
      add(this.folded, foldHeader(entry.header), entry);
    }
  }

  byText(header: string): readonly HeaderEntry[] {
    return this.exact.get(header) ?? [];
  }

  /** @param folded what `foldHeader` gives */
  byFold(folded: string): readonly HeaderEntry[] {
    return this.folded.get(folded) ?? [];
  }

  folds(): Iterable<string> {
    return this.folded.keys();
  }
}

function add(index: Map<string, HeaderEntry[]>, key: string, entry: HeaderEntry): void {
  const found = index.get(key);
  if (found) found.push(entry);
  else index.set(key, [entry]);
}
