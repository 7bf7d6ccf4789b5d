import type { UnrecognisedModel, UnrecognisedPage } from '../../footprint/aliases/unrecognised-models.service.js';
import { presentPager } from '../components/present-pager.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';
import type { DoneView, ModelListView } from './models-view.js';

export const MODELS_A_PAGE = 25;

export type ModelListFacts = {
  readonly found: UnrecognisedPage;
  /** from 1 */
  readonly page: number;
  readonly organisation: string;
  readonly done: DoneView | null;
};

/** The texts to recognise, those that most devices bear first. */
export function presentModels({ found, page, organisation, done }: ModelListFacts, locale: Locale): ModelListView {
  const { words, format } = locale;
  const { models } = words;
  const { total, devices } = found;
  const first = (page - 1) * MODELS_A_PAGE;
  const [from, to] = [format.integer(first + 1), format.integer(first + found.models.length)];
  const position =
    found.models.length === total ? models.caption(total, devices) : models.captionRange(from, to, total, devices);
  return {
    ...{ title: models.title, purpose: models.purpose(organisation), caption: position, done },
    columns: [
      { label: models.columns.text },
      { label: models.columns.devices, numeric: true },
      ...[models.columns.years, models.columns.counted, models.columns.likely].map((label) => ({ label })),
    ],
    rows: found.models.map((one) => ({ cells: cells(one, locale) })),
    empty: total > 0 ? null : { ...models.empty, action: { label: models.empty.action, href: routes.carbon } },
    pager: presentPager({ page, size: MODELS_A_PAGE, total, position, hrefOf: routes.modelsPage }),
    links: [{ label: models.acceptedLink, href: routes.acceptedModels }],
    parents: [{ label: words.carbon.title, href: routes.carbon }],
  };
}

function cells({ model, candidates }: UnrecognisedModel, locale: Locale) {
  const { models, codes } = locale.words;
  const [likely] = candidates;
  return [
    {
      text: modelName(model.manufacturer || null, model.model),
      href: routes.modelText(model.manufacturer, model.model),
    },
    locale.format.integer(model.uncertain),
    yearsOf(model, locale),
    codes.precision[model.level],
    likely === undefined ? models.none : modelName(likely.entry.manufacturer, likely.entry.name),
  ];
}

/** When the devices of a text were bought. */
export const yearsOf = (
  { firstYear, lastYear }: Pick<UnrecognisedModel['model'], 'firstYear' | 'lastYear'>,
  { words }: Locale,
): string =>
  firstYear === null || lastYear === null
    ? words.models.noYear
    : words.models.years(String(firstYear), String(lastYear));
