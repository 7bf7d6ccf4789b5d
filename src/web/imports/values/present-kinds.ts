import type { CheckListView } from '../../components/check-list.js';
import type { Locale } from '../../wording/locale.js';
import { OUT_OF_SCOPE_KINDS, type OutOfScopeKind } from '../../../inventory/domain/vocabulary/type-meaning.js';
import { INCLUDE } from './value-fields.js';
import type { ValuesFacts } from './values-facts.js';

/** The families of things out of scope that the file holds, with their words and rows; those already brought in stay ticked. */
export function presentKinds({ document, choices }: ValuesFacts, { words }: Locale): CheckListView {
  const { importValues, codes } = words;
  const items = OUT_OF_SCOPE_KINDS.flatMap((family: OutOfScopeKind) => {
    const kinds = document.ignoredKinds.filter((kind) => kind.family === family);
    const isTicked = choices.include?.has(family) ?? false;
    if (kinds.length === 0 && !isTicked) return [];
    const name = codes.outOfScope[family];
    const rows = kinds.reduce((sum, kind) => sum + kind.rows, 0);
    const told = kinds.map(({ kind }) => kind).join(', ');
    const label = isTicked ? importValues.kindIncluded(name) : importValues.kind(name, told, rows);
    return [{ value: family, label, isTicked }];
  });
  return { name: INCLUDE, items };
}
