import type { CampaignDocument } from '../../../reporting/extension/campaign-document.js';
import { Layout } from '../../components/layout.js';
import { PostForm } from '../../components/post-form.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';

/** How the address says that a campaign ends. */
export type EndAct = 'cloture' | 'annulation';

type Props = {
  readonly frame: Frame;
  readonly document: CampaignDocument;
  readonly act: EndAct;
};

/** `/prolonger/campagnes/:id/cloture` and `/annulation`: what will happen? */
export function CampaignEndPage({ frame, document, act }: Props) {
  const { campaigns, extension } = frame.locale.words;
  const { integer } = frame.locale.format;
  const { campaign, progress } = document;
  const words = campaigns.end[act];
  const { by } = progress;
  const sentence = words.sentence(
    integer(by.done.devices),
    integer(by['not-possible'].devices),
    integer(by['to-do'].devices),
  );
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="extend"
      parents={[
        { label: extension.title, href: routes.extend },
        { label: campaigns.title, href: routes.campaigns },
        { label: campaign.name, href: routes.campaign(campaign.id) },
      ]}
    >
      {campaign.stage !== 'open' ? (
        <p>{campaigns.device.over}</p>
      ) : (
        <PostForm
          frame={frame}
          action={routes.endCampaign(campaign.id, act)}
          hidden={{ version: String(campaign.version) }}
          class="confirm"
        >
          <p>{sentence}</p>
          <button class="primary">{words.button}</button>
          <a class="button" href={routes.campaign(campaign.id)}>
            {campaigns.end.keep}
          </a>
        </PostForm>
      )}
    </Layout>
  );
}
