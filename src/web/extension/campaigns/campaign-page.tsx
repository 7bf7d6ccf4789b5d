import { DataTable } from '../../components/data-table.js';
import { DefinitionList } from '../../components/definition-list.js';
import { Layout } from '../../components/layout.js';
import { Message } from '../../components/message.js';
import { Pager } from '../../components/pager.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import type { CampaignView } from './campaign-views.js';

/** `/prolonger/campagnes/:id`: how far is it? */
export function CampaignPage({ frame, view }: { readonly frame: Frame; readonly view: CampaignView }) {
  const { campaigns, extension, estimates } = frame.locale.words;
  const words = campaigns.one;
  const { device, model, site, needs, outcome, act } = words.columns;
  const columns = [device, model, site, needs, outcome, ...(view.mayAct ? [act] : [])];
  return (
    <Layout
      frame={frame}
      title={view.name}
      purpose={words.purpose}
      section="extend"
      parents={[
        { label: extension.title, href: routes.extend },
        { label: campaigns.title, href: routes.campaigns },
      ]}
    >
      {view.done !== null && (
        <Message frame={frame} tone="good">
          {view.done}
        </Message>
      )}
      {view.caution !== null && (
        <Message frame={frame} tone="caution">
          {view.caution}
        </Message>
      )}
      <div class="identity">
        <DefinitionList items={view.facts} />
      </div>
      <h2>{words.progress}</h2>
      <DataTable
        caption={words.progress}
        captionHidden
        columns={[
          { label: words.part },
          ...[words.devices, words.carbon, words.money].map((label) => ({ label, numeric: true })),
        ]}
        rows={view.progress}
      />
      <p class="hint">
        {words.figuresRestOn} <a href={routes.method('extension-plan')}>{estimates.method}</a>.
        {view.notes.map((note) => ` ${note}`)}
      </p>
      <h2>{words.list}</h2>
      <DataTable caption={view.caption} columns={columns.map((label) => ({ label }))} rows={view.rows} />
      <Pager frame={frame} view={view.pager} />
      <p class="actions">
        {view.mayAct && (
          <>
            <a class="button" href={view.closeHref}>
              {words.close}
            </a>
            <a class="button" href={view.cancelHref}>
              {words.cancel}
            </a>
          </>
        )}
        <a href={view.fileHref} download>
          {words.file}
        </a>
      </p>
    </Layout>
  );
}
