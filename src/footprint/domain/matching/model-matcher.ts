import { fold, foldWords } from '../../../kernel/text.js';
import type { Category } from '../../../inventory/domain/category.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { mayBeThisGeneration } from './generation-guard.js';
import type { IdentifierNames } from './identifier-names.js';
import { withoutRow, withRows } from './match-answers.js';
import type { ModelMatch, ModelQuery, Proposal } from './model-match.js';
import { modelWords, type ModelWords } from './model-words.js';
import { areKin } from './near-kinds.js';
import { ProductIndex, type Found } from './product-index.js';
import { inchesInSeries } from './size-in-series.js';
import type { StandIns } from './stand-ins.js';

/** Distinct texts remembered; a fleet of a million devices has about 5,000. */
const REMEMBERED_AT_MOST = 50_000;

/** Makers that became a line of another. */
const SOLD_BY: Readonly<Record<string, string>> = { Wyse: 'Dell' };

/** What is remembered of one text, and its answers by category and year of purchase. */
type Seen = {
  readonly maker: string;
  readonly name: string;
  readonly text: ModelWords;
  readonly found: readonly Found[];
  readonly standIns: Map<Category | null, ModelMatch>;
  readonly answers: Map<Category | null, Map<string, ModelMatch>>;
};

/** `maker` is canonical, and empty when it is not known. */
export type TextReading = { readonly maker: string; readonly name: string; readonly rows: readonly CatalogueEntry[] };

/**
 * Finds the makers' sheets of a model named by an inventory. Certain or nothing: words decide, letters only propose.
 * Each distinct text is looked at once.
 */
export class ModelMatcher {
  private readonly index: ProductIndex;
  private readonly entryOf: ReadonlyMap<string, CatalogueEntry>;
  private readonly named = new Map<CatalogueEntry, Map<Category | null, ModelMatch>>();
  private readonly seen = new Map<string, Map<string, Seen>>();
  private remembered = 0;

  /**
   * @param makerOf the canonical name of a maker; empty for a marker of nothing  @param makerAtStart the maker a label begins with
   */
  constructor(
    entries: readonly CatalogueEntry[],
    private readonly identifiers: IdentifierNames,
    private readonly makerOf: (text: string) => string,
    private readonly makerAtStart: (label: string) => string | null,
    private readonly standIns: StandIns,
  ) {
    this.index = new ProductIndex(entries);
    this.entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  }

  /** The product of an id; null when the sheets have none. */
  productOf(id: string): CatalogueEntry | null {
    return this.entryOf.get(id) ?? null;
  }

  /** How a text reads: its maker and the name that its code stands for, and the rows that its words name, of whatever year and kind. */
  reading(manufacturer: string, model: string): TextReading {
    const { maker, name, found } = this.see(manufacturer, model);
    return { maker, name, rows: found.map(({ entry }) => entry) };
  }

  /** The product that somebody says a device is, whatever its words; null when the sheets have no such id. */
  matchOf(id: string, category: Category | null): ModelMatch | null {
    const entry = this.entryOf.get(id);
    if (entry === undefined) return null;
    const answers = this.named.get(entry) ?? new Map<Category | null, ModelMatch>();
    this.named.set(entry, answers);
    const answer = answers.get(category) ?? withRows([entry], category, this.standIns);
    answers.set(category, answer);
    return answer;
  }

  /** The level reached, the rows, the figure that stands for the model and, short of certainty, what looks like it. */
  match(query: ModelQuery): ModelMatch {
    const seen = this.see(query.manufacturer, query.model);
    const bought = query.purchasedOn === null ? '' : query.purchasedOn.slice(0, 4);
    let answers = seen.answers.get(query.category);
    if (answers === undefined) seen.answers.set(query.category, (answers = new Map<string, ModelMatch>()));
    let answer = answers.get(bought);
    if (answer === undefined) answers.set(bought, (answer = this.answer(query, seen)));
    return answer;
  }

  private answer(query: ModelQuery, seen: Seen): ModelMatch {
    const entries = seen.found
      .filter(({ entry, isSure }) => mayBeThisGeneration(entry, isSure, query.purchasedOn))
      .map(({ entry }) => entry)
      .filter((entry) => areKin(entry.category, query.category));
    if (entries.length > 0) return withRows(entries, query.category, this.standIns);
    const standIn = seen.standIns.get(query.category) ?? this.standIn(query.category, seen);
    seen.standIns.set(query.category, standIn);
    return standIn;
  }

  private see(manufacturer: string, model: string): Seen {
    const known = this.seen.get(manufacturer)?.get(model);
    if (known !== undefined) return known;
    if (this.remembered++ >= REMEMBERED_AT_MOST) {
      this.seen.clear();
      this.remembered = 1;
    }
    const seen = this.look(manufacturer, model);
    const ofMaker = this.seen.get(manufacturer) ?? new Map<string, Seen>();
    this.seen.set(manufacturer, ofMaker.set(model, seen));
    return seen;
  }

  private look(manufacturer: string, model: string): Seen {
    const named = this.makerOf(manufacturer) || (this.makerAtStart(model) ?? '');
    const said = SOLD_BY[named] ?? named;
    const name = this.identifiers.nameOf(said, model) ?? model;
    const maker = said === '' && name !== model ? 'Apple' : said;
    const text = modelWords(name, maker);
    return { maker, name, text, found: this.rowsOf(maker, name, text), standIns: new Map(), answers: new Map() };
  }

  /** Without a maker, the rows of the only one that has the very name. A text that begins with another maker names nothing. */
  private rowsOf(maker: string, name: string, text: ModelWords): readonly Found[] {
    const printed = this.makerAtStart(name);
    if (maker !== '') {
      const isOfAnother = printed !== null && printed !== maker && this.index.makers.includes(printed);
      return isOfAnother ? [] : this.index.find(maker, text);
    }
    const found = this.index.makers
      .map((one) => this.index.find(one, modelWords(name, one)))
      .filter((rows) => rows.length > 0);
    return found.length === 1 ? (found[0] ?? []) : [];
  }

  /** No row is certain: the median of the class or of the category, on the same basis, and what looks like the text. */
  private standIn(category: Category | null, { maker, name, text }: Seen): ModelMatch {
    const propose = (): readonly Proposal[] => (fold(name) === '' ? [] : this.index.propose(maker, name));
    if (category === null) return withoutRow(category, null, propose);
    const inches = text.inches ?? inchesInSeries(maker, category, foldWords(name));
    return withoutRow(category, this.standIns.of(category, { inches, form: text.form }), propose);
  }
}
