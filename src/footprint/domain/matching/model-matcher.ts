import { estimate, type Estimate } from '../../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../../kernel/quantity.js';
import { fold, foldWords } from '../../../kernel/text.js';
import type { Category } from '../../../inventory/domain/category.js';
import { FOOTPRINT_METHOD } from '../category-reference.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { ClassMedians, median } from './class-medians.js';
import { mayBeThisGeneration } from './generation-guard.js';
import type { IdentifierNames } from './identifier-names.js';
import type { ModelMatch, ModelQuery } from './model-match.js';
import { modelWords, type ModelWords } from './model-words.js';
import { ProductIndex, type Found } from './product-index.js';
import { inchesInSeries } from './size-in-series.js';

/** Distinct texts remembered; a fleet of a million devices has about 5,000. */
const REMEMBERED_AT_MOST = 50_000;

/** Makers that became a line of another. */
const SOLD_BY: Readonly<Record<string, string>> = { Wyse: 'Dell' };

/** Categories that one thing may be filed under. */
const KIN: readonly (readonly Category[])[] = [
  ['laptop', 'tablet', 'workstation'],
  ['desktop', 'workstation', 'all-in-one', 'thin-client'],
  ['smartphone', 'mobile-phone', 'tablet'],
];

type Seen = { readonly found: readonly Found[]; readonly text: ModelWords; readonly name: string };

/**
 * Finds the makers' sheets of a model named by an inventory. Certain or nothing: words decide, letters only propose.
 * Each distinct text is looked at once.
 */
export class ModelMatcher {
  private readonly index: ProductIndex;
  private readonly medians: ClassMedians;
  private readonly seen = new Map<string, Seen>();
  private readonly answers = new Map<string, ModelMatch>();

  /**
   * @param makerOf the canonical name of a maker; empty for a marker of nothing  @param makerAtStart the maker a label begins with
   * @param figureOf what stands for a category on the basis `maker`
   */
  constructor(
    entries: readonly CatalogueEntry[],
    private readonly identifiers: IdentifierNames,
    private readonly makerOf: (text: string) => string,
    private readonly makerAtStart: (label: string) => string | null,
    private readonly figureOf: (category: Category) => Estimate<KgCo2e> | null,
  ) {
    this.index = new ProductIndex(entries);
    this.medians = new ClassMedians(entries);
  }

  /** The level reached, the rows, the figure that stands for the model and, short of certainty, what looks like it. */
  match(query: ModelQuery): ModelMatch {
    const bought = query.purchasedOn === null ? '' : query.purchasedOn.slice(0, 4);
    const key = `${query.manufacturer}\n${query.model}\n${query.category ?? ''}\n${bought}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.answer(query);
    if (this.answers.size >= REMEMBERED_AT_MOST) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  private answer(query: ModelQuery): ModelMatch {
    const named = this.makerOf(query.manufacturer) || (this.makerAtStart(query.model) ?? '');
    const maker = SOLD_BY[named] ?? named;
    const seen = this.find(maker, query.model);
    const entries = seen.found
      .filter(({ entry, isSure }) => mayBeThisGeneration(entry, isSure, query.purchasedOn))
      .map(({ entry }) => entry)
      .filter((entry) => areKin(entry.category, query.category));
    const [first, ...others] = entries;
    if (first !== undefined) {
      const category = query.category ?? first.category;
      if (others.length === 0) {
        return { level: 'model', entry: first, entries, category, embodied: first.embodied, proposals: [] };
      }
      return { level: 'variants', entry: null, entries, category, embodied: ofVariants(entries), proposals: [] };
    }
    return this.standIn(query, maker, seen);
  }

  private find(maker: string, model: string): Seen {
    const key = `${maker}\n${model}`;
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const name = this.identifiers.nameOf(maker, model) ?? model;
    const owner = maker === '' && name !== model ? 'Apple' : maker;
    const text = modelWords(name, owner);
    const seen = { found: this.rowsOf(owner, name, text), text, name };
    if (this.seen.size >= REMEMBERED_AT_MOST) this.seen.clear();
    this.seen.set(key, seen);
    return seen;
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
  private standIn(query: ModelQuery, maker: string, { text, name }: Seen): ModelMatch {
    const { category } = query;
    const proposals = fold(name) === '' ? [] : this.index.propose(maker, name);
    const nothing = { entry: null, entries: [], category, proposals };
    if (category === null) return { ...nothing, level: 'unknown', embodied: null };
    const inches = text.inches ?? inchesInSeries(maker, category, foldWords(name));
    const ofClass = this.medians.classOf(category, { inches, form: text.form });
    if (ofClass !== null) return { ...nothing, level: 'class', embodied: ofClass.embodied };
    const ofCategory = this.figureOf(category);
    if (ofCategory !== null) return { ...nothing, level: 'category', embodied: ofCategory };
    return { ...nothing, level: 'unknown', embodied: null };
  }
}

const areKin = (one: Category, other: Category | null): boolean =>
  other === null || one === other || KIN.some((kin) => kin.includes(one) && kin.includes(other));

/** Several rows are equally right: their median, and an interval that holds all of theirs. */
function ofVariants(entries: readonly CatalogueEntry[]): Estimate<KgCo2e> {
  const figures = entries.map((entry) => entry.embodied);
  return estimate<KgCo2e>({
    central: kgCo2e(median(figures.map((figure) => Number(figure.central)))),
    low: kgCo2e(Math.min(...figures.map((figure) => figure.low))),
    high: kgCo2e(Math.max(...figures.map((figure) => figure.high))),
    unit: 'kgCO2e',
    basis: 'maker',
    precision: 'variants',
    sourceIds: [...new Set(figures.flatMap((figure) => figure.sourceIds))].sort(),
    methodVersion: FOOTPRINT_METHOD,
  });
}
