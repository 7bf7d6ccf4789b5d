import { isCategory, type Category } from '../category.js';

/** Kinds of things an inventory may list that are no workstation, screen, tablet, phone, printer, projector or dock. */
export const OUT_OF_SCOPE_KINDS = [
  'server',
  'network',
  'storage',
  'software',
  'furniture',
  'consumable',
  'component',
  'accessory',
  'audiovisual',
  'power',
  'vehicle',
] as const;
export type OutOfScopeKind = (typeof OUT_OF_SCOPE_KINDS)[number];
/** `chosen`: a person said that the word names nothing the inventory follows. */
export type OutOfScopeFamily = OutOfScopeKind | 'chosen';

/**
 * What a type word or a model says: a category; a generic word that needs another evidence ("PC" may be a laptop, "Téléphone
 * portable" a smartphone or not); or something the inventory does not follow.
 */
export type TypeMeaning =
  | { readonly is: 'category'; readonly category: Category }
  | { readonly is: 'generic'; readonly generic: 'computer' | 'phone' }
  | { readonly is: 'out-of-scope'; readonly kind: OutOfScopeFamily };

/** @throws RangeError when the code is none of ours: the table is wrong */
export function typeMeaning(code: string): TypeMeaning {
  if (isCategory(code)) return { is: 'category', category: code };
  if (code === 'computer' || code === 'phone') return { is: 'generic', generic: code };
  const kind = OUT_OF_SCOPE_KINDS.find((known) => known === code);
  if (kind) return { is: 'out-of-scope', kind };
  throw new RangeError(`${code} is neither a category nor a kind out of scope`);
}
