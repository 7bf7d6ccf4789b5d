import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { SelectField } from '../components/select-field.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { NewWebhookView } from './webhook-views.js';

/** `/webhooks/nouveau`: whom do we tell, of what? */
export function NewWebhookPage({ frame, view }: { readonly frame: Frame; readonly view: NewWebhookView }) {
  const { webhooks, accounts, administration, layout } = frame.locale.words;
  const words = webhooks.new;
  const { form } = view;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: webhooks.title, href: routes.webhooks },
      ]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm frame={frame} action={routes.webhooks} class="form">
        <TextField {...fieldOf(form, 'url')} label={words.url} hint={words.urlHint} type="url" autocomplete="off" />
        <SelectField
          name="organisation"
          label={accounts.organisation}
          choices={view.organisations}
          value={form.typed.organisation ?? frame.organisation?.id ?? ''}
          any={null}
        />
        <TextField {...fieldOf(form, 'actions')} label={words.actions} hint={words.actionsHint} autocomplete="off" />
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.webhooks}>{layout.cancel}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
