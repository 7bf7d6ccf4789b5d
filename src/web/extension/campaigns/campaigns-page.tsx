import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Layout } from '../../components/layout.js';
import { Pager } from '../../components/pager.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import type { CampaignsView } from './campaign-views.js';

/** `/prolonger/campagnes`: who keeps which devices, and how far are they? */
export function CampaignsPage({ frame, view }: { readonly frame: Frame; readonly view: CampaignsView }) {
  const { campaigns, extension } = frame.locale.words;
  const { list } = campaigns;
  return (
    <Layout
      frame={frame}
      title={campaigns.title}
      purpose={campaigns.purpose}
      section="extend"
      parents={[{ label: extension.title, href: routes.extend }]}
    >
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          {frame.may('inventory.edit') && (
            <p>
              <a class="button primary" href={routes.newCampaign}>
                {campaigns.create}
              </a>
            </p>
          )}
          <DataTable
            caption={view.caption}
            columns={[
              ...[list.name, list.organisation, list.assignee, list.dueOn, list.progress].map((label) => ({ label })),
              { label: list.carbon, numeric: true },
              { label: list.stage },
            ]}
            rows={view.rows}
          />
          <Pager frame={frame} view={view.pager} />
        </>
      )}
    </Layout>
  );
}
