import type { CampaignOffer } from '../../../reporting/extension/campaign-opening.service.js';
import type { ExtensionLineDocument } from '../../../reporting/extension/extension-document.js';
import type { PlanFilter } from '../../../renewal/domain/extension/plan-filter.js';
import type { FormState } from '../../components/form-state.js';
import type { Locale } from '../../wording/locale.js';
import { modelName } from '../../wording/model-name.js';
import { wordFor } from '../../wording/word-for.js';
import { planHref, planQuery } from '../plan-filters.js';
import type { NewCampaignView } from './campaign-views.js';

export type NewCampaignFacts = {
  readonly offer: CampaignOffer;
  /** the lines of the offer, with the names of their devices */
  readonly lines: readonly ExtensionLineDocument[];
  readonly filter: PlanFilter;
  readonly organisationNames: Readonly<Record<string, string>>;
  readonly submissionId: string;
  readonly form: FormState;
  /** null when the form is first shown: every device is ticked */
  readonly ticked: ReadonlySet<string> | null;
};

/** What a campaign may be made of, and what is asked for it. */
export function presentNewCampaign(facts: NewCampaignFacts, locale: Locale): NewCampaignView {
  const { words, format } = locale;
  const { offer, lines, filter, ticked, form } = facts;
  const said = words.campaigns.new;
  const { organisationId } = offer;
  const organisation = organisationId ?? '';
  const back = planHref(filter);
  return {
    form,
    hidden: { organisation, submission: facts.submissionId, ...planQuery(filter) },
    organisations: offer.organisations.map(({ id, devices }) => ({
      value: id,
      label: said.organisationWith(facts.organisationNames[id] ?? '', devices),
    })),
    organisation,
    filter: planQuery(filter),
    offered: said.offered(lines.length, offer.free > lines.length ? format.integer(offer.free) : null),
    devices: {
      name: 'devices',
      items: lines.map((line) => ({
        value: line.id,
        label: sayDevice(line, locale),
        isTicked: ticked === null || ticked.has(line.id),
      })),
    },
    planHref: back,
    empty: lines.length > 0 ? null : { ...said.nothing, action: { label: said.nothing.action, href: back } },
  };
}

function sayDevice(line: ExtensionLineDocument, { words }: Locale): string {
  const model = modelName(line.manufacturer, line.model);
  return [
    line.name ?? words.fleet.noIdentity,
    model === '' ? wordFor(words.codes.category, line.category) : model,
    ...(line.site === null ? [] : [line.site]),
    line.needs.map((need) => wordFor(words.extension.need, need)).join(', '),
  ].join(' · ');
}
