import type { DateOnly } from '../../../kernel/date-only.js';
import type { Category } from '../../../inventory/domain/category.js';
import type { DeviceMatcher } from './late-matcher.js';
import type { ModelAliases } from './model-aliases.js';
import type { ModelMatch } from './model-match.js';

/** What the inventory says of a device that tells its model; without an organisation, no alias is asked for. */
export type DeviceModel = {
  readonly organisationId?: string;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly category: Category | null;
  /** tells one generation from another of the same name; the day of service when the purchase is not known */
  readonly purchasedOn: DateOnly | null;
  readonly inServiceOn: DateOnly | null;
};

/** The sheets of a device: the product that its organisation says, else those that its words name. The same answer is the same object. */
export function matchDevice(device: DeviceModel, matcher: DeviceMatcher, aliases: ModelAliases): ModelMatch {
  const { category, organisationId } = device;
  const [manufacturer, model] = [device.manufacturer ?? '', device.model ?? ''];
  const said = organisationId === undefined ? null : aliases.productOf(organisationId, manufacturer, model);
  const alias = said === null ? null : matcher.matchOf(said, category);
  return (
    alias ?? matcher.match({ manufacturer, model, category, purchasedOn: device.purchasedOn ?? device.inServiceOn })
  );
}
