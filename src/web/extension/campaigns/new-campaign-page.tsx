import { CheckList } from '../../components/check-list.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { fieldOf } from '../../components/form-state.js';
import { Layout } from '../../components/layout.js';
import { PostForm } from '../../components/post-form.js';
import { TextField } from '../../components/text-field.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import type { NewCampaignView } from './campaign-views.js';

type Props = { readonly frame: Frame; readonly view: NewCampaignView };

/** `/prolonger/campagnes/nouvelle`: which devices, for whom, until when? */
export function NewCampaignPage({ frame, view }: Props) {
  const { campaigns, extension } = frame.locale.words;
  const words = campaigns.new;
  const { form } = view;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="extend"
      parents={[
        { label: extension.title, href: routes.extend },
        { label: campaigns.title, href: routes.campaigns },
      ]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          {view.organisations.length > 1 && <Organisations frame={frame} view={view} />}
          <PostForm frame={frame} action={routes.campaigns} hidden={view.hidden} class="form">
            <TextField {...fieldOf(form, 'name')} label={words.name} hint={words.nameHint} autocomplete="off" />
            <TextField
              {...fieldOf(form, 'assignee')}
              label={words.assignee}
              hint={words.assigneeHint}
              autocomplete="off"
            />
            <TextField {...fieldOf(form, 'dueOn')} label={words.dueOn} hint={words.dueOnHint} autocomplete="off" />
            <fieldset class="question">
              <legend>{words.devices}</legend>
              <p>{view.offered}</p>
              <CheckList view={view.devices} />
            </fieldset>
            <p class="actions">
              <button class="primary">{words.submit}</button>
              <a href={view.planHref}>{words.backToPlan}</a>
            </p>
          </PostForm>
        </>
      )}
    </Layout>
  );
}

function Organisations({ frame, view }: Props) {
  const words = frame.locale.words.campaigns.new;
  return (
    <form class="quick" method="get" action={routes.newCampaign}>
      {Object.entries(view.filter).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label for="organisation">{words.organisation}</label>
      <select id="organisation" name="organisation">
        {view.organisations.map(({ value, label }) => (
          <option key={value} value={value} selected={value === view.organisation}>
            {label}
          </option>
        ))}
      </select>
      <button>{words.show}</button>
    </form>
  );
}
