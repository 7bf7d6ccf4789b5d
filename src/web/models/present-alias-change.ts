import type { ModelAlias } from '../../footprint/aliases/model-alias.js';
import type { UnrecognisedModel } from '../../footprint/aliases/unrecognised-models.service.js';
import type { AliasEffect, TextFigures } from '../../footprint/domain/matching/alias-effect.js';
import type { CatalogueEntry } from '../../footprint/domain/matching/catalogue-entry.js';
import { PRECISIONS } from '../../kernel/estimate.js';
import { presentEstimate } from '../components/present-estimate.js';
import { routes } from '../frame/routes.js';
import { sourceName } from '../sources/source-list.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';
import type { AliasChangeView } from './models-view.js';
import { NONE, warningOf } from './present-model-text.js';

/** What accepting a product, or none, would change. */
export function presentAccepting(
  { model: fleet }: UnrecognisedModel,
  product: CatalogueEntry | null,
  effect: AliasEffect,
  locale: Locale,
): AliasChangeView {
  const { models, carbon } = locale.words;
  const { manufacturer, model } = fleet;
  const { devices } = effect;
  const back = routes.modelText(manufacturer, model);
  return {
    title: models.confirmTitle(modelName(manufacturer || null, model)),
    purpose: models.accepted.withdrawPurpose,
    sentence: product === null ? models.becomesNone(devices) : models.becomes(devices, nameOf(product)),
    warning: product === null ? '' : warningOf(product.saleYear, fleet.lastYear, locale),
    ...change(effect, locale),
    action: routes.acceptModel,
    hidden: { constructeur: manufacturer, modele: model, produit: product?.id ?? NONE },
    button: product === null ? models.acceptNone : models.accept(devices),
    cancel: { label: models.back, href: back },
    parents: [
      { label: carbon.title, href: routes.carbon },
      { label: models.title, href: routes.models },
    ],
  };
}

/** What withdrawing an alias would change. */
export function presentWithdrawing(alias: ModelAlias, effect: AliasEffect, locale: Locale): AliasChangeView {
  const { models, carbon } = locale.words;
  const { id, manufacturer, model, productId } = alias;
  const { devices } = effect;
  return {
    title: models.accepted.withdrawTitle(modelName(manufacturer || null, model)),
    purpose: models.accepted.withdrawPurpose,
    sentence: productId === null ? models.withdrawnNone(devices) : models.withdrawn(devices, productOf(alias, locale)),
    warning: '',
    ...change(effect, locale),
    action: routes.withdrawModel(id),
    hidden: {},
    button: models.accepted.withdrawSubmit,
    cancel: { label: models.accepted.keep, href: routes.acceptedModels },
    parents: [
      { label: carbon.title, href: routes.carbon },
      { label: models.title, href: routes.models },
      { label: models.accepted.title, href: routes.acceptedModels },
    ],
  };
}

const nameOf = ({ manufacturer, name }: CatalogueEntry): string => modelName(manufacturer, name);

/** The product of an alias in words: none of the catalogue, or one that it no longer has. */
export function productOf({ product, productId }: ModelAlias, { words }: Locale): string {
  const { accepted } = words.models;
  if (product !== null) return nameOf(product);
  return productId === null ? accepted.none : accepted.gone(productId);
}

function change({ before, after }: AliasEffect, locale: Locale): Pick<AliasChangeView, 'table' | 'unchanged'> {
  const { models } = locale.words;
  const isSame = before.embodied?.central === after.embodied?.central;
  const row = (label: string, figures: TextFigures) => ({
    cells: [label, said(figures, locale), levelsOf(figures, locale)],
  });
  return {
    unchanged: isSame ? models.unchanged : '',
    table: isSame
      ? null
      : {
          caption: models.figures,
          columns: [models.moment, models.accepted.columns.embodied, models.precision].map((label) => ({ label })),
          rows: [row(models.before, before), row(models.after, after)],
        },
  };
}

function said({ embodied }: TextFigures, locale: Locale): string {
  if (embodied === null) return locale.words.models.unknown;
  const { central, range } = presentEstimate(embodied, locale, sourceName);
  return `${central}, ${range}`;
}

const levelsOf = ({ levels }: TextFigures, { words }: Locale): string =>
  PRECISIONS.flatMap((level) => {
    const devices = levels[level];
    return devices === undefined ? [] : [words.models.levels(devices, words.codes.precision[level])];
  }).join(', ');
