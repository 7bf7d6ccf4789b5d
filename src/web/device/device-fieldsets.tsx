import { CATEGORIES } from '../../inventory/domain/category.js';
import type { DeviceField } from '../../inventory/domain/device-fields.js';
import { DEVICE_STATUSES, RETIREMENT_REASONS } from '../../inventory/domain/device-status.js';
import { STORAGE_KINDS } from '../../inventory/domain/values/storage-kind.js';
import { fieldOf, type FormState } from '../components/form-state.js';
import { SelectField } from '../components/select-field.js';
import { TextField } from '../components/text-field.js';
import type { Locale } from '../wording/locale.js';
import { TextArea } from './text-area.js';

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
type Group = keyof typeof GROUPS;

type Props = {
  readonly locale: Locale;
  readonly form: FormState;
  /** what to know before filling in a group */
  readonly hints?: Readonly<Partial<Record<Group, string>>>;
};

/** Every field of a device, grouped, each with its mistake: the same to add one and to correct one. */
export function DeviceFieldsets({ locale, form, hints = {} }: Props) {
  const { device, codes, layout } = locale.words;
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
  return Object.entries(GROUPS).map(([group, fields]) => (
    <fieldset key={group} class="fields" aria-describedby={hints[group as Group] && `${group}-hint`}>
      <legend>{device.edit.groups[group as Group]}</legend>
      {hints[group as Group] && (
        <p class="hint" id={`${group}-hint`}>
          {hints[group as Group]}
        </p>
      )}
      {fields.map(field)}
    </fieldset>
  ));
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
