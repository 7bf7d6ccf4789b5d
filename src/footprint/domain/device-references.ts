import type { Category } from '../../inventory/domain/category.js';
import type { Basis } from './basis.js';
import { referenceOfAny, type DeviceReference } from './device-reference.js';
import type { FootprintCatalogue } from './footprint-catalogue.js';
import { makerReference } from './maker-reference.js';
import type { DeviceMatcher } from './matching/late-matcher.js';
import { matchDevice, type DeviceModel } from './matching/match-device.js';
import { NO_ALIASES, type ModelAliases } from './matching/model-aliases.js';
import type { ModelMatch } from './matching/model-match.js';

/**
 * Which figures stand for a device: on the basis `ademe` those of its category, which is all that ADEME publishes; on the basis `maker`
 * its own sheets where they are certain, else the median of its class or category. Devices of one model share one answer.
 */
export class DeviceReferences {
  private readonly ofAdeme = new Map<Category, DeviceReference | null>();
  private readonly ofMakers = new WeakMap<ModelMatch, { readonly reference: DeviceReference | null }>();

  constructor(
    private readonly catalogue: FootprintCatalogue,
    private readonly matcher: DeviceMatcher,
  ) {}

  /** Null when the basis has no figure that can be defended. A device without a category takes that of its sheets. */
  of(device: DeviceModel, basis: Basis, aliases: ModelAliases = NO_ALIASES): DeviceReference | null {
    return basis === 'ademe'
      ? this.onAdeme(device, aliases)
      : this.onMakers(matchDevice(device, this.matcher, aliases));
  }

  private onAdeme(device: DeviceModel, aliases: ModelAliases): DeviceReference | null {
    const category = device.category ?? matchDevice(device, this.matcher, aliases).category;
    if (category === null) return null;
    const known = this.ofAdeme.get(category);
    if (known !== undefined) return known;
    const published = this.catalogue.reference(category, 'ademe');
    const made = published && referenceOfAny(published);
    this.ofAdeme.set(category, made);
    return made;
  }

  private onMakers(match: ModelMatch): DeviceReference | null {
    const known = this.ofMakers.get(match);
    if (known !== undefined) return known.reference;
    const reference = makerReference(match);
    this.ofMakers.set(match, { reference });
    return reference;
  }
}
