import type { VNode } from 'preact';
import type { ModelAlias } from '../../../src/footprint/aliases/model-alias.js';
import type { UnrecognisedModel } from '../../../src/footprint/aliases/unrecognised-models.service.js';
import type { AliasEffect } from '../../../src/footprint/domain/matching/alias-effect.js';
import { CandidateRanking } from '../../../src/footprint/domain/matching/candidate-ranking.js';
import { readProducts } from '../../../src/footprint/products-table.js';
import type { Frame } from '../../../src/web/frame/frame.js';
import { AliasChangePage } from '../../../src/web/models/alias-change-page.js';
import { ModelListPage } from '../../../src/web/models/model-list-page.js';
import { ModelTextPage } from '../../../src/web/models/model-text-page.js';
import { presentAccepted, type AcceptedFacts } from '../../../src/web/models/present-accepted.js';
import { presentAccepting, presentWithdrawing } from '../../../src/web/models/present-alias-change.js';
import { presentModelText } from '../../../src/web/models/present-model-text.js';
import { presentModels } from '../../../src/web/models/present-models.js';

const products = readProducts();
const ranking = new CandidateRanking(products);
const g7 = products.find(({ id }) => id === 'hp-elitebook-840-g7')!;

/** Twelve laptops of a generation that has no sheet, bought after the last one that has. */
const anUnrecognisedModel = (model = 'EliteBook 840 G8'): UnrecognisedModel => ({
  model: {
    ...{ manufacturer: 'HP', model, devices: 12, uncertain: 12, category: 'laptop', firstYear: 2021, lastYear: 2023 },
    ...{ level: 'class', counts: [] },
  },
  candidates: ranking.rank({ maker: 'HP', name: model, category: 'laptop', named: new Set(), kept: new Set() }),
});

/** What saying that they are the generation before would change. */
const anEffect = (changes: Partial<AliasEffect> = {}): AliasEffect => ({
  devices: 12,
  before: { levels: { category: 12 }, embodied: null },
  after: { levels: { model: 12 }, embodied: g7.embodied },
  ...changes,
});

const anAlias = (changes: Partial<ModelAlias> = {}): ModelAlias => ({
  ...{ id: 'a1', organisationId: 'o1', manufacturer: 'HP', model: 'EliteBook 840 G8', product: g7, productId: g7.id },
  ...{ decidedBy: 'person:p1', decidedAt: '2026-11-20T08:00:00.000Z' },
  ...changes,
});

const ORGANISATION = 'Métropole des Trois-Vallées';

/** The pages of models in their typical, empty and failing states, by name. */
export function sampleModelPages(frame: Frame): Readonly<Record<string, VNode>> {
  const { locale } = frame;
  const found = anUnrecognisedModel();
  const models = Array.from({ length: 25 }, (_, at) => anUnrecognisedModel(`EliteBook 84${at} G8`));
  const list = (facts: Partial<Parameters<typeof presentModels>[0]>) => (
    <ModelListPage
      frame={frame}
      view={presentModels(
        { found: { models, total: 60, devices: 720 }, page: 1, organisation: ORGANISATION, done: null, ...facts },
        locale,
      )}
    />
  );
  const accepted = (facts: Partial<AcceptedFacts>) => (
    <ModelListPage
      frame={frame}
      view={presentAccepted(
        {
          ...{ aliases: [anAlias(), anAlias({ id: 'a2', product: null, productId: null })], total: 2, page: 1 },
          ...{ organisation: ORGANISATION, names: { 'person:p1': 'Camille Ferrand' }, mayDecide: true, done: null },
          ...facts,
        },
        locale,
      )}
    />
  );
  const text = (facts: { isUnanswered?: boolean; candidates?: [] }) => (
    <ModelTextPage
      frame={frame}
      view={presentModelText({ ...found, mayDecide: true, isUnanswered: false, ...facts }, locale)}
    />
  );
  return {
    models: list({ page: 2, done: { sentence: 'HP EliteBook 840 G8 : fait.', undo: { label: 'Annuler', href: '/' } } }),
    'models-empty': list({ found: { models: [], total: 0, devices: 0 } }),
    'model-text': text({}),
    'model-text-error': text({ isUnanswered: true }),
    'model-text-nothing-near': text({ candidates: [] }),
    'model-accepting': <AliasChangePage frame={frame} view={presentAccepting(found, g7, anEffect(), locale)} />,
    'model-none': (
      <AliasChangePage
        frame={frame}
        view={presentAccepting(found, null, anEffect({ after: anEffect().before }), locale)}
      />
    ),
    'model-withdrawing': <AliasChangePage frame={frame} view={presentWithdrawing(anAlias(), anEffect(), locale)} />,
    'models-accepted': accepted({}),
    'models-accepted-empty': accepted({ aliases: [], total: 0 }),
  };
}
