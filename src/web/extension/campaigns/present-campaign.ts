import type { DateOnly } from '../../../kernel/date-only.js';
import type { CampaignDocument, CampaignLineDocument } from '../../../reporting/extension/campaign-document.js';
import type { LineOutcome } from '../../../renewal/domain/campaign/line-outcome.js';
import type { Row } from '../../components/data-table.js';
import { sayPosition } from '../../components/say-position.js';
import { presentPager } from '../../components/present-pager.js';
import type { Tone } from '../../components/tone.js';
import { routes } from '../../frame/routes.js';
import type { Locale } from '../../wording/locale.js';
import { modelName } from '../../wording/model-name.js';
import { wordFor } from '../../wording/word-for.js';
import type { CampaignView } from './campaign-views.js';
import { presentCampaignProgress } from './present-campaign-progress.js';

export const LINES_A_PAGE = 25;
/** What the address of a campaign may say was just done. */
export const CAMPAIGN_ACTS = ['begun', 'marked', 'closed', 'cancelled'] as const;
export type CampaignAct = (typeof CAMPAIGN_ACTS)[number];

const TONES: Readonly<Record<LineOutcome, Tone>> = {
  ...{ 'to-do': 'info', done: 'good' },
  ...{ 'not-possible': 'danger', withdrawn: 'quiet' },
};

export type CampaignFacts = CampaignDocument & {
  readonly done: CampaignAct | null;
  /** from 1 */
  readonly page: number;
  readonly organisationName: string;
  /** names of those who began and ended it */
  readonly names: Readonly<Record<string, string>>;
  readonly today: DateOnly;
  readonly mayEdit: boolean;
};

/** A campaign: how far it is, and each of its devices. */
export function presentCampaign(facts: CampaignFacts, locale: Locale): CampaignView {
  const { campaigns, fleet } = locale.words;
  const { campaign, progress, lines, page } = facts;
  const { id } = campaign;
  const start = (page - 1) * LINES_A_PAGE;
  const shown = lines.slice(start, start + LINES_A_PAGE);
  const total = lines.length;
  const position = sayPosition({ page, size: LINES_A_PAGE, shown: shown.length, total }, fleet, locale);
  const mayAct = facts.mayEdit && campaign.stage === 'open';
  const leftOut = campaigns.one.unknownLeftOut(progress.planned.withoutCarbon, progress.planned.withoutMoney);
  return {
    name: campaign.name,
    done: facts.done === null ? null : campaigns.one.done[facts.done],
    facts: factsOf(facts, locale),
    progress: presentCampaignProgress(progress, locale),
    notes: leftOut === '' ? [] : [leftOut],
    caution: progress.left > 0 && campaign.stage === 'open' ? campaigns.one.left(progress.left) : null,
    caption: position,
    rows: shown.map((line) => lineRow(id, line, mayAct, locale)),
    mayAct,
    pager: presentPager({
      ...{ page, size: LINES_A_PAGE, total, position },
      hrefOf: (other) => routes.campaign(id, other),
    }),
    ...{ fileHref: routes.campaignFile(id), closeHref: routes.endCampaign(id, 'cloture') },
    cancelHref: routes.endCampaign(id, 'annulation'),
  };
}

function factsOf({ campaign, organisationName, names, today }: CampaignFacts, { words, format }: Locale) {
  const { campaigns } = words;
  const due = format.dayInProse(campaign.dueOn);
  const by = (at: string, actor: string | null) => {
    const person = names[actor ?? ''];
    return person === undefined ? format.dayOf(at) : campaigns.one.by(format.dayOf(at), person);
  };
  return [
    { term: campaigns.list.stage, content: campaigns.stage[campaign.stage] },
    { term: campaigns.list.assignee, content: campaign.assignee ?? campaigns.nobody },
    {
      term: campaigns.list.dueOn,
      content: campaign.stage === 'open' && campaign.dueOn < today ? campaigns.late(due) : due,
    },
    { term: campaigns.one.organisation, content: organisationName },
    { term: campaigns.one.begun, content: by(campaign.createdAt, campaign.createdBy) },
    ...(campaign.endedAt === null
      ? []
      : [{ term: campaigns.one.ended, content: by(campaign.endedAt, campaign.endedBy) }]),
  ];
}

function lineRow(campaignId: string, line: CampaignLineDocument, mayAct: boolean, { words }: Locale): Row {
  const { campaigns, layout, fleet, extension, codes } = words;
  const model = modelName(line.manufacturer, line.model);
  const said = [
    campaigns.outcome[line.outcome],
    ...(line.reason === null ? [] : [line.reason]),
    ...(line.hasLeft ? [campaigns.one.hasLeft] : []),
  ].join(', ');
  const name = line.name ?? fleet.noIdentity;
  return {
    id: line.id,
    cells: [
      { text: name, href: routes.device(line.deviceId) },
      model === '' ? wordFor(codes.category, line.category) : model,
      line.site ?? { text: layout.unknown, tone: 'quiet' },
      line.needs.map((need) => wordFor(extension.need, need)).join(', '),
      { text: said, tone: line.hasLeft && line.outcome === 'to-do' ? 'caution' : TONES[line.outcome] },
      ...(mayAct ? [{ text: campaigns.one.sayOf(name), href: routes.campaignDevice(campaignId, line.id) }] : []),
    ],
  };
}
