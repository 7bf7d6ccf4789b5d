import type { Category } from '../inventory/domain/category.js';
import type { OutOfScopeFamily } from '../inventory/domain/vocabulary/type-meaning.js';
import type { Vocabulary } from '../inventory/domain/vocabulary/vocabulary.js';
import type { ModelMatch, ModelQuery } from './domain/matching/model-match.js';
import type { ModelMatcher } from './domain/matching/model-matcher.js';

/** The sheets of models, for texts of an inventory whose category may not be known. No database. */
export class ModelMatchService {
  constructor(
    private readonly matcher: ModelMatcher,
    private readonly vocabulary: Pick<Vocabulary, 'models' | 'types' | 'makers'>,
  ) {}

  /** The product that an organisation says that a text is; null when the sheets have no such id. */
  said(productId: string): ModelMatch | null {
    return this.matcher.matchOf(productId, null);
  }

  /** Without a category, that of the product found, else the one that the words of the model tell. */
  match(query: ModelQuery): ModelMatch {
    const match = this.matcher.match(query);
    if (query.category !== null || match.entries.length > 0) return match;
    const category = this.categoryIn(query);
    if (category === 'no-device') return NOTHING;
    return category === null ? match : this.matcher.match({ ...query, category });
  }

  /** What goes with a device is named after it: the word for the thing goes before the name of the model. */
  private categoryIn({ manufacturer, model }: ModelQuery): Category | 'no-device' | null {
    const maker = this.vocabulary.makers.canonical(manufacturer);
    const type = this.vocabulary.types.find(model);
    if (type?.is === 'out-of-scope' && BESIDE_A_DEVICE.has(type.kind)) return 'no-device';
    if (type?.is === 'category' && type.category === 'docking-station') return type.category;
    const meaning = this.vocabulary.models.find(model, maker) ?? type;
    if (meaning === null || meaning.is === 'generic') return null;
    return meaning.is === 'category' ? meaning.category : 'no-device';
  }
}

const BESIDE_A_DEVICE: ReadonlySet<OutOfScopeFamily> = new Set(['accessory', 'component', 'consumable']);

/** What is no device of the inventory has no sheet, even when it is named after one. */
const NOTHING: ModelMatch = {
  level: 'unknown',
  entry: null,
  entries: [],
  category: null,
  embodied: null,
  standIn: null,
  proposals: [],
};
