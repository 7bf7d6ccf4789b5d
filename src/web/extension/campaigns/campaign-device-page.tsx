import type { CampaignLineDocument } from '../../../reporting/extension/campaign-document.js';
import { nextOutcomes } from '../../../renewal/domain/campaign/line-outcome.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { fieldOf, type FormState } from '../../components/form-state.js';
import { Layout } from '../../components/layout.js';
import { OptionGroup } from '../../components/option-group.js';
import { PostForm } from '../../components/post-form.js';
import { TextField } from '../../components/text-field.js';
import type { Campaign } from '../../../renewal/campaigns/campaign.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';

type Props = {
  readonly frame: Frame;
  readonly campaign: Campaign;
  readonly line: CampaignLineDocument;
  readonly form: FormState;
};

/** `/prolonger/campagnes/:id/equipements/:line`: what became of this device? */
export function CampaignDevicePage({ frame, campaign, line, form }: Props) {
  const { campaigns, extension, fleet, layout } = frame.locale.words;
  const words = campaigns.device;
  const next = nextOutcomes(line.outcome);
  const choices = next.map((value) => ({
    value,
    label: value === 'to-do' ? words.back : campaigns.outcome[value],
  }));
  const hint = [words.now(campaigns.outcome[line.outcome]), line.hasLeft ? campaigns.one.hasLeft : ''].join(' ').trim();
  return (
    <Layout
      frame={frame}
      title={line.name ?? fleet.noIdentity}
      purpose={words.purpose}
      section="extend"
      parents={[
        { label: extension.title, href: routes.extend },
        { label: campaigns.title, href: routes.campaigns },
        { label: campaign.name, href: routes.campaign(campaign.id) },
      ]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      {campaign.stage !== 'open' ? (
        <p>{words.over}</p>
      ) : (
        <PostForm
          frame={frame}
          action={routes.campaignDevice(campaign.id, line.id)}
          hidden={{ version: String(line.version) }}
          class="form"
        >
          <OptionGroup
            view={{
              ...{ name: 'outcome', id: 'outcome', question: words.question, hint, choices, isOpen: false },
              value: form.typed.outcome ?? next[0] ?? '',
            }}
          />
          {next.includes('not-possible') && (
            <TextField {...fieldOf(form, 'reason')} label={words.reason} autocomplete="off" />
          )}
          <p class="actions">
            <button class="primary">{words.submit}</button>
            <a href={routes.campaign(campaign.id)}>{layout.cancel}</a>
          </p>
        </PostForm>
      )}
    </Layout>
  );
}
