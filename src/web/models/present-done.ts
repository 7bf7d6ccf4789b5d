import type { ModelAlias } from '../../footprint/aliases/model-alias.js';
import { DomainError } from '../../kernel/domain-error.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';
import type { DoneView } from './models-view.js';
import { productOf } from './present-alias-change.js';

/** What was just done, as the address says it; an alias that is not there any more says nothing. */
export async function presentDone(
  { fait, reconnu }: Readonly<Record<string, unknown>>,
  find: (id: string) => Promise<ModelAlias>,
  locale: Locale,
): Promise<DoneView | null> {
  const { models } = locale.words;
  if (fait === 'retrait') return { sentence: models.done.retrait, undo: null };
  if (typeof reconnu !== 'string') return null;
  try {
    const alias = await find(reconnu);
    const text = modelName(alias.manufacturer || null, alias.model);
    const sentence =
      alias.productId === null ? models.done.aucun(text) : models.done.accord(text, productOf(alias, locale));
    return { sentence, undo: { label: models.undo, href: routes.withdrawModel(alias.id) } };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'model-alias-unknown') return null;
    throw error;
  }
}
