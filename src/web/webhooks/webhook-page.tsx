import { DataTable } from '../components/data-table.js';
import { DefinitionList } from '../components/definition-list.js';
import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { WebhookView } from './webhook-views.js';

/** `/webhooks/:id`: does it answer, and what can I do? */
export function WebhookPage({ frame, view }: { readonly frame: Frame; readonly view: WebhookView }) {
  const { webhooks, administration } = frame.locale.words;
  const words = webhooks.one;
  const { form } = view.replay;
  return (
    <Layout
      frame={frame}
      title={view.destination}
      purpose={words.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: webhooks.title, href: routes.webhooks },
      ]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      {view.done !== null && (
        <Message frame={frame} tone={view.done.tone}>
          {view.done.sentence}
        </Message>
      )}
      <div class="identity">
        <DefinitionList items={view.facts} />
      </div>
      <h2>{words.acts}</h2>
      <ul class="tasks">
        {view.acts.map((act) => (
          <li key={act.action}>
            <PostForm frame={frame} action={act.action}>
              <button>{act.label}</button>
            </PostForm>
            {act.how}
          </li>
        ))}
      </ul>
      <h2>{words.deliveries}</h2>
      {view.deliveries.length === 0 ? (
        <p>{words.noDelivery}</p>
      ) : (
        <DataTable
          caption={words.deliveriesCaption}
          captionHidden
          columns={[
            { label: words.when },
            { label: words.what },
            { label: words.outcome },
            { label: words.duration, numeric: true },
          ]}
          rows={view.deliveries}
        />
      )}
      <h2>{words.replay}</h2>
      <PostForm frame={frame} action={view.replay.action} class="form">
        <TextField {...fieldOf(form, 'from')} label={words.replayFrom} hint={words.replayHint} numeric />
        <p class="actions">
          <button>{words.replay}</button>
        </p>
      </PostForm>
      <h2>{words.remove}</h2>
      <PostForm frame={frame} action={view.remove.action} class="confirm">
        <p>{view.remove.sentence}</p>
        <button>{words.removeSubmit}</button>
        <a class="button" href={routes.webhooks}>
          {words.cancel}
        </a>
      </PostForm>
    </Layout>
  );
}
