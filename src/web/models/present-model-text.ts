import type { UnrecognisedModel } from '../../footprint/aliases/unrecognised-models.service.js';
import { isAnotherGeneration } from '../../footprint/domain/matching/generation-guard.js';
import type { Candidate } from '../../footprint/domain/matching/candidate-ranking.js';
import { fleetHref } from '../fleet/fleet-filters.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';
import type { CandidateView, ModelTextView } from './models-view.js';
import { yearsOf } from './present-models.js';
import { productFacts, sheetLink } from './say-product.js';

/** What stands in an address for "none of the catalogue". */
export const NONE = 'aucun';

export type ModelTextFacts = UnrecognisedModel & { readonly mayDecide: boolean; readonly isUnanswered: boolean };

/** One text, and the products a person may say that it is. */
export function presentModelText(facts: ModelTextFacts, locale: Locale): ModelTextView {
  const { model, candidates, mayDecide, isUnanswered } = facts;
  const { models, codes } = locale.words;
  const { manufacturer, model: text } = model;
  const name = modelName(manufacturer || null, text);
  const category = model.category === null ? locale.words.device.unknownCategory : codes.category[model.category];
  return {
    title: models.textTitle(name),
    purpose: models.textPurpose(model.devices),
    facts: models.facts(category, yearsOf(model, locale)),
    now: models.now(codes.precision[model.level]),
    devices: {
      label: models.seeDevices,
      href: fleetHref({ q: text, ...(manufacturer === '' ? {} : { manufacturer }) }),
    },
    hidden: { constructeur: manufacturer, modele: text },
    candidates: candidates.map((candidate) => candidateView(candidate, model.lastYear, locale)),
    none: NONE,
    mayDecide,
    error: isUnanswered ? models.choose : null,
  };
}

function candidateView(candidate: Candidate, lastYear: number | null, locale: Locale): CandidateView {
  const { entry, because, score, onlyInText, onlyInName } = candidate;
  const { words, format } = locale;
  const { models } = words;
  const quoted = (list: readonly string[]): string => list.map((word) => `« ${word} »`).join(', ');
  const differences = [
    onlyInText.length === 0 ? '' : models.onlyInText(quoted(onlyInText)),
    onlyInName.length === 0 ? '' : models.onlyInName(quoted(onlyInName)),
  ].filter((part) => part !== '');
  return {
    value: entry.id,
    name: modelName(entry.manufacturer, entry.name),
    facts: productFacts(entry, locale),
    differences: [
      `${models.because[because]} (${models.likeness(format.percent(score))})`,
      ...(differences.length === 0 ? [models.noDifference] : differences),
    ].join(', '),
    warning: warningOf(entry.saleYear, lastYear, locale),
    sheet: sheetLink(entry, locale),
  };
}

/** A device bought long after a product was sold is probably another generation of it. */
export const warningOf = (saleYear: number | null, lastYear: number | null, { words }: Locale): string =>
  saleYear !== null && lastYear !== null && isAnotherGeneration(saleYear, lastYear)
    ? words.models.boughtAfter(String(saleYear))
    : '';
