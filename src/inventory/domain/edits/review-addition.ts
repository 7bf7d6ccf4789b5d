import { Draft } from '../rows/draft.js';
import { identityKeys } from '../identity/identity-keys.js';
import { inOrder, type IdentityOrder } from '../identity/identity-order.js';
import type { MakerNames } from '../vocabulary/maker-names.js';
import type { FieldReader } from './field-reader.js';
import { IDENTIFYING_FIELDS, reviewEdit, type FieldTexts, type ReviewedEdit } from './review-edit.js';

/**
 * What a person enters as a new device. As for a row of a file, something that the organisation believes must identify it; all
 * else may stay unknown. Nothing may be added when there are faults.
 */
export function reviewAddition(
  texts: FieldTexts,
  reader: FieldReader,
  { order, makers }: { readonly order: IdentityOrder; readonly makers: MakerNames },
): ReviewedEdit {
  const reviewed = reviewEdit(new Draft().data, texts, reader);
  const isIdentified = inOrder(identityKeys(reviewed.after, makers), order).length > 0;
  const isTried = reviewed.faults.some(({ field }) => IDENTIFYING_FIELDS.some((one) => one === field));
  if (isIdentified || isTried) return reviewed;
  return { ...reviewed, faults: [{ field: 'assetTag', code: 'row-without-identity', facts: {} }, ...reviewed.faults] };
}
