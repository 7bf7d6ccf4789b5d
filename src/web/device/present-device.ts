import type { AvoidedSoFar } from '../../footprint/domain/avoided-so-far.js';
import type { DeviceEvent } from '../../inventory/devices/device-event.js';
import type { Device } from '../../inventory/devices/device.js';
import { deviceName } from '../../inventory/domain/device-name.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { DeviceAssessment } from '../../renewal/domain/device-assessment.js';
import type { SourceNames } from '../components/present-estimate.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';
import type { DeviceView } from './device-view.js';
import { presentAdvice } from './present-advice.js';
import { presentCarbonAside } from './present-carbon-aside.js';
import { presentCarbon } from './present-carbon.js';
import { originsOf, presentEvents, type FileNames } from './present-events.js';
import { presentIdentity, type Edits } from './present-identity.js';
import { presentLife } from './present-life.js';
import { presentSupport } from './present-support.js';

/** Events told on the sheet; the oldest ones are left out of a very long story. */
const EVENTS_SHOWN = 15;

/** Everything the sheet of a device is made from. */
export type DeviceFacts = {
  readonly device: Device;
  /** name */
  readonly organisation: string;
  readonly assessment: DeviceAssessment;
  /** the other ledger; null when nothing can be told */
  readonly avoided: AvoidedSoFar | null;
  /** the organisation one works for */
  readonly ownId: string | null;
  /** oldest first */
  readonly events: readonly DeviceEvent[];
  readonly files: FileNames;
  readonly today: DateOnly;
  readonly edits: Edits;
  /** what was just done, if anything */
  readonly done: 'ajout' | 'correction' | 'liberation' | null;
};

export function presentDevice(facts: DeviceFacts, locale: Locale, nameOf: SourceNames): DeviceView {
  const { device, assessment, events, files, avoided, ownId } = facts;
  const { footprint, lifespan, verdict } = assessment;
  const words = locale.words.device;
  const label = deviceName(device) ?? locale.words.fleet.noIdentity;
  const what = device.category === null ? words.unknownCategory : locale.words.codes.category[device.category];
  const model = modelName(device.manufacturer, device.model);
  return {
    title: label,
    purpose: words.purpose([what, model, facts.organisation].filter((part) => part !== '').join(', ')),
    advice: verdict === null ? null : presentAdvice(verdict, locale, nameOf),
    life: presentLife(lifespan, locale, nameOf),
    support: presentSupport(lifespan.supportEnd, locale, nameOf),
    carbon: presentCarbon(footprint, locale, nameOf, presentCarbonAside({ device, footprint, avoided, ownId }, locale)),
    identity: presentIdentity(device, originsOf(events, files, locale), locale, facts.edits),
    events: presentEvents(events.slice(-EVENTS_SHOWN), files, locale),
    allEventsHref: null,
    done: presentDone(facts, locale),
  };
}

function presentDone({ done, edits }: DeviceFacts, { words }: Locale): DeviceView['done'] {
  if (done === null) return undefined;
  const isAdded = done === 'ajout' && edits.editableId !== null;
  const next = isAdded ? { label: words.device.add.likeThis, href: routes.newDeviceLike(edits.editableId) } : null;
  return { sentence: words.device.edit.done[done], next };
}
