import type { ModelAlias } from '../../footprint/aliases/model-alias.js';
import { presentEstimate } from '../components/present-estimate.js';
import { presentPager } from '../components/present-pager.js';
import { routes } from '../frame/routes.js';
import { sourceName } from '../sources/source-list.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';
import { sayActor } from '../wording/say-actor.js';
import type { DoneView, ModelListView } from './models-view.js';
import { productOf } from './present-alias-change.js';
import { MODELS_A_PAGE } from './present-models.js';

export type AcceptedFacts = {
  readonly aliases: readonly ModelAlias[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  readonly organisation: string;
  /** names of those who decided, by actor */
  readonly names: Readonly<Record<string, string>>;
  readonly mayDecide: boolean;
  readonly done: DoneView | null;
};

/** What an organisation said of its models, the latest first. */
export function presentAccepted(facts: AcceptedFacts, locale: Locale): ModelListView {
  const { aliases, total, page, mayDecide } = facts;
  const { words, format } = locale;
  const { models, carbon } = words;
  const { accepted } = models;
  const first = (page - 1) * MODELS_A_PAGE;
  const [from, to] = [format.integer(first + 1), format.integer(first + aliases.length)];
  const position = aliases.length === total ? accepted.caption(total) : accepted.captionRange(from, to, total);
  const labels = [models.columns.text, accepted.columns.product, accepted.columns.embodied, accepted.columns.decided];
  return {
    ...{ title: accepted.title, purpose: accepted.purpose(facts.organisation), caption: position, done: facts.done },
    columns: [...labels, ...(mayDecide ? [accepted.columns.withdraw] : [])].map((label) => ({ label })),
    rows: aliases.map((alias) => ({
      cells: [
        modelName(alias.manufacturer || null, alias.model),
        productOf(alias, locale),
        alias.product === null ? '' : presentEstimate(alias.product.embodied, locale, sourceName).central,
        `${format.instantInTable(alias.decidedAt)} ${sayActor(facts.names[alias.decidedBy] ?? alias.decidedBy, locale)}`,
        ...(mayDecide ? [{ text: accepted.withdraw, href: routes.withdrawModel(alias.id) }] : []),
      ],
    })),
    empty: total > 0 ? null : { ...accepted.empty, action: { label: accepted.empty.action, href: routes.models } },
    pager: presentPager({ page, size: MODELS_A_PAGE, total, position, hrefOf: routes.acceptedModelsPage }),
    links: total === 0 ? [] : [{ label: accepted.export, href: routes.acceptedModelsFile, download: true }],
    parents: [
      { label: carbon.title, href: routes.carbon },
      { label: models.title, href: routes.models },
    ],
  };
}
