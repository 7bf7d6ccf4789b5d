import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { DeviceFieldsets } from './device-fieldsets.js';
import type { KnownLink } from './present-refused.js';

type Props = {
  readonly frame: Frame;
  readonly view: {
    /** where it goes; null before the first organisation */
    readonly organisation: string | null;
    readonly form: FormState;
    /** devices that bear what was entered */
    readonly alreadyThere: readonly KnownLink[];
  };
};

/** `/parc/nouveau`: which device is missing from the inventory? */
export function NewDevicePage({ frame, view }: Props) {
  const { device, fleet, layout } = frame.locale.words;
  const { add } = device;
  const { form, alreadyThere } = view;
  return (
    <Layout
      frame={frame}
      title={add.title}
      purpose={add.purpose}
      section="fleet"
      parents={[{ label: fleet.title, href: routes.fleet }]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      {alreadyThere.length > 0 && (
        <Message frame={frame} tone="caution">
          {add.alreadyThere}{' '}
          {alreadyThere.map(({ label, href }) => (
            <>
              <a href={href}>{add.open(label)}</a>{' '}
            </>
          ))}
        </Message>
      )}
      {view.organisation !== null && <p>{add.into(view.organisation)}</p>}
      <PostForm frame={frame} action={routes.newDevice} class="form">
        <DeviceFieldsets locale={frame.locale} form={form} hints={add.hints} />
        <p class="actions">
          <button class="primary">{add.submit}</button>
          <a href={routes.fleet}>{layout.cancel}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
