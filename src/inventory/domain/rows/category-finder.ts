import type { Category } from '../category.js';
import { remember } from '../values/remember.js';
import type { ReadCell } from '../values/report.js';
import type { OutOfScopeFamily, TypeMeaning } from '../vocabulary/type-meaning.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Draft } from './draft.js';

export type FoundCategory =
  { readonly category: Category | null } | { readonly ignored: string; readonly kind: OutOfScopeFamily };

const UNKNOWN: FoundCategory = { category: null };
const SMARTPHONE_SYSTEM = /\b(?:android|ios|iphone os)\b/i;
const silent = (): void => undefined;

/**
 * Tells what a row describes: by its type word, then by its model, then by its chassis, then, when it has neither type nor model,
 * by its name. A generic word ("PC", "Téléphone portable") waits for another evidence and is never guessed.
 */
export class CategoryFinder {
  private readonly typeMeaning: ReadCell<TypeMeaning>;
  private readonly modelMeaning: ReadCell<TypeMeaning>;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly genericComputerIsDesktop: boolean,
  ) {
    this.typeMeaning = remember((text) => vocabulary.types.find(text));
    this.modelMeaning = remember((key) => {
      const [maker = '', model = ''] = key.split('\n');
      return vocabulary.models.find(model, maker) ?? vocabulary.types.find(model);
    });
  }

  find(draft: Draft): FoundCategory {
    const type = this.read(draft.typeText);
    if (type && type.is !== 'generic') return found(type, draft.typeText);
    const model = this.readModel(draft);
    if (model && model.is !== 'generic') return found(model, draft.label ?? draft.data.model);
    const chassis = this.read(draft.chassisText);
    if (chassis && chassis.is !== 'generic') return found(chassis, draft.chassisText);
    const named =
      draft.data.model === null && draft.label === null && type === null ? this.read(draft.data.name) : null;
    if (named && named.is !== 'generic') return found(named, draft.data.name);
    return this.resolved([type, model, chassis], draft.data.os);
  }

  private resolved(meanings: readonly (TypeMeaning | null)[], os: string | null): FoundCategory {
    const generic = meanings.find((meaning) => meaning?.is === 'generic');
    if (generic?.is !== 'generic') return UNKNOWN;
    if (generic.generic === 'phone') return SMARTPHONE_SYSTEM.test(os ?? '') ? { category: 'smartphone' } : UNKNOWN;
    return this.genericComputerIsDesktop ? { category: 'desktop' } : UNKNOWN;
  }

  private read(text: string | null): TypeMeaning | null {
    return text === null ? null : this.typeMeaning(text, silent);
  }

  private readModel({ data, label }: Draft): TypeMeaning | null {
    const model = label ?? data.model;
    if (model === null) return null;
    const maker = data.manufacturer === null ? '' : this.vocabulary.makers.canonical(data.manufacturer);
    const meaning = this.modelMeaning(`${maker}\n${model}`, silent);
    return meaning ?? (data.modelNumber === null ? null : this.modelMeaning(`${maker}\n${data.modelNumber}`, silent));
  }
}

function found(meaning: Exclude<TypeMeaning, { is: 'generic' }>, word: string | null): FoundCategory {
  if (meaning.is === 'category') return { category: meaning.category };
  return { ignored: word ?? meaning.kind, kind: meaning.kind };
}
