import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { DeviceFieldsets } from './device-fieldsets.js';

type Props = {
  readonly frame: Frame;
  readonly view: {
    readonly id: string;
    /** what names the device */
    readonly label: string;
    /** instant of its last change when it was seen */
    readonly seen: string;
    readonly form: FormState;
  };
};

/** `/parc/:id/modifier`: what is wrong in the inventory about this device? */
export function DeviceEditPage({ frame, view }: Props) {
  const { device, fleet, layout } = frame.locale.words;
  const words = device.edit;
  const { form } = view;
  return (
    <Layout
      frame={frame}
      title={words.title(view.label)}
      purpose={words.purpose}
      section="fleet"
      parents={[
        { label: fleet.title, href: routes.fleet },
        { label: view.label, href: routes.device(view.id) },
      ]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm frame={frame} action={routes.editDevice(view.id)} hidden={{ seen: view.seen }} class="form">
        <DeviceFieldsets locale={frame.locale} form={form} />
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.device(view.id)}>{layout.cancel}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
