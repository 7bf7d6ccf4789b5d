import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { TokensView } from './token-views.js';

/** `/jetons`: which programs may come in? */
export function TokensPage({ frame, view }: { readonly frame: Frame; readonly view: TokensView }) {
  const { tokens, administration } = frame.locale.words;
  const { list } = tokens;
  const labels = [
    list.name,
    list.prefix,
    list.organisation,
    list.rights,
    list.madeBy,
    list.lastUsed,
    list.expires,
    list.state,
  ];
  return (
    <Layout
      frame={frame}
      title={tokens.title}
      purpose={tokens.purpose}
      section="administration"
      parents={[{ label: administration.title, href: routes.administration }]}
    >
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          <p>
            <a class="button primary" href={routes.newToken}>
              {tokens.make}
            </a>
          </p>
          <DataTable caption={view.caption} columns={labels.map((label) => ({ label }))} rows={view.rows} />
          <Pager frame={frame} view={view.pager} />
        </>
      )}
    </Layout>
  );
}
