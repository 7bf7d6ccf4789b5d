import { CATEGORIES } from '../../inventory/domain/category.js';
import type { DeviceField } from '../../inventory/domain/device-fields.js';
import { DEVICE_STATUSES, RETIREMENT_REASONS } from '../../inventory/domain/device-status.js';
import { STORAGE_KINDS } from '../../inventory/domain/values/storage-kind.js';
import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf, type FormState } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { SelectField } from '../components/select-field.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { TextArea } from './text-area.js';

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

/** The fields in the order of the questions a person asks: what is it, where, since when, bought how, made of what. */
const GROUPS: Readonly<
  Record<'identity' | 'product' | 'place' | 'life' | 'purchase' | 'parts', readonly DeviceField[]>
> = {
  identity: ['assetTag', 'serialNumber', 'name', 'uuid', 'imei', 'externalId'],
  product: ['category', 'manufacturer', 'model', 'modelNumber'],
  place: ['siteName', 'department'],
  life: ['status', 'inServiceOn', 'lastSeenOn', 'retiredOn', 'retirementReason'],
  purchase: ['purchasedOn', 'purchasePriceCents', 'supplier', 'orderNumber', 'warrantyEndsOn'],
  parts: ['os', 'cpu', 'ramGb', 'storageGb', 'storageKind', 'batteryHealthPct', 'notes'],
};

/** `/parc/:id/modifier`: what is wrong in the inventory about this device? */
export function DeviceEditPage({ frame, view }: Props) {
  const { device, codes, fleet, layout } = frame.locale.words;
  const words = device.edit;
  const { form } = view;
  const lists: Readonly<Partial<Record<DeviceField, readonly [values: readonly string[], words: object]>>> = {
    category: [CATEGORIES, codes.category],
    status: [DEVICE_STATUSES, codes.status],
    retirementReason: [RETIREMENT_REASONS, codes.retirementReason],
    storageKind: [STORAGE_KINDS, codes.storageKind],
  };
  const field = (name: DeviceField) => {
    const label = capital(codes.field[name]);
    const list = lists[name];
    if (list) {
      const said = list[1] as Readonly<Record<string, string>>;
      const choices = list[0].map((value) => ({ value, label: said[value] ?? value }));
      return <SelectField key={name} {...fieldOf(form, name)} label={label} choices={choices} any={layout.unknown} />;
    }
    if (name === 'notes') return <TextArea key={name} {...fieldOf(form, name)} label={label} />;
    return <TextField key={name} {...fieldOf(form, name)} label={label} autocomplete="off" />;
  };
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
        {Object.entries(GROUPS).map(([group, fields]) => (
          <fieldset key={group}>
            <legend>{words.groups[group as keyof typeof GROUPS]}</legend>
            {fields.map(field)}
          </fieldset>
        ))}
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.device(view.id)}>{layout.cancel}</a>
        </p>
      </PostForm>
    </Layout>
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
