import type { Choice } from '../components/choice.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { SelectField } from '../components/select-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

type Props = { readonly frame: Frame; readonly choices: readonly Choice[]; readonly current: string };

/** `/organisation`: in whose name do I work? Used when the organisations are too many for the top bar. */
export function OrganisationPage({ frame, choices, current }: Props) {
  const words = frame.locale.words.layout;
  return (
    <Layout frame={frame} title={words.changeTitle} purpose={words.changePurpose} section={null}>
      {choices.length === 0 ? (
        <EmptyState
          view={{ ...words.noOrganisation, action: { label: words.noOrganisation.action, href: routes.newImport } }}
        />
      ) : (
        <PostForm frame={frame} action={routes.organisation} hidden={{ back: routes.overview }} class="filters">
          <SelectField name="organisation" label={words.organisation} choices={choices} value={current} any={null} />
          <p class="actions">
            <button class="primary">{words.changeOrganisation}</button>
          </p>
        </PostForm>
      )}
    </Layout>
  );
}
