import { DataTable } from '../components/data-table.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import type { AliasChangeView } from './models-view.js';

/** `/carbone/modeles/accord` and `/carbone/modeles/reconnus/:id/retrait`: what does it change? */
export function AliasChangePage({ frame, view }: { readonly frame: Frame; readonly view: AliasChangeView }) {
  return (
    <Layout frame={frame} title={view.title} purpose={view.purpose} section="overview" parents={view.parents}>
      {view.warning !== '' && (
        <Message frame={frame} tone="caution">
          {view.warning}
        </Message>
      )}
      {view.table !== null && <DataTable {...view.table} />}
      <PostForm frame={frame} action={view.action} hidden={view.hidden} class="confirm">
        <p>
          {view.sentence} {view.unchanged}
        </p>
        <button class="primary">{view.button}</button>
        <a class="button" href={view.cancel.href}>
          {view.cancel.label}
        </a>
      </PostForm>
    </Layout>
  );
}
