import type { ReviewedAddition } from '../../inventory/edits/device-additions.js';
import type { FormState } from '../components/form-state.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { sayFaults } from './say-faults.js';

/** A device that is there already, with the way to it. */
export type KnownLink = { readonly label: string; readonly href: string };

/** The form of a device that was not added: each mistake at its field, and the devices it may already be. */
export function presentRefused(
  { faults, alreadyThere }: ReviewedAddition,
  typed: FormState['typed'],
  locale: Locale,
): { readonly form: FormState; readonly alreadyThere: readonly KnownLink[] } {
  const { device, codes } = locale.words;
  const borne = alreadyThere.map(({ field, label }) => ({
    field,
    sentence: device.edit.fault(codes.field[field], device.add.borne(label)),
  }));
  const labels = new Map(alreadyThere.map(({ id, label }) => [id, label]));
  return {
    form: { typed, errors: [...sayFaults(faults, locale), ...borne] },
    alreadyThere: [...labels].map(([id, label]) => ({ label, href: routes.device(id) })),
  };
}
