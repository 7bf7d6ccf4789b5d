import type { Device } from '../inventory/devices/device.js';
import type { FieldOrigin } from '../inventory/domain/edits/field-origins.js';
import type { DeviceEvent } from '../inventory/devices/device-event.js';
import type { DeviceAssessment } from '../renewal/domain/device-assessment.js';
import type { AvoidedDocument } from './avoided-document.js';
import { footprintDocument, type FootprintDocument } from './footprint-document.js';
import { lifespanDocument, type LifespanDocument } from './lifespan-document.js';
import { verdictDocument, type VerdictDocument } from './verdict-document.js';

/** A device in a list, as programs read it: what is known, and what is made of it. */
export type ListedDevice = Omit<Device, 'organisationId' | 'siteName' | 'serviceSinceOn'> & {
  /** code */
  readonly organisation: string;
  readonly site: string | null;
  readonly ageMonths: number | null;
  readonly supportEndsOn: string | null;
  readonly footprint: FootprintDocument;
  readonly lifespan: LifespanDocument;
  /** null for a device that is retired or missing: nothing is left to decide */
  readonly recommendation: VerdictDocument | null;
};

/** The same with its events, oldest first, where each field took its value, and the fields that imports leave. */
export type DeviceDocument = ListedDevice & {
  /** the avoided ledger, beside the footprint and never netted against it; one basis is never added to the other */
  readonly avoided: { readonly ademe: AvoidedDocument | null; readonly maker: AvoidedDocument | null };
  readonly events: readonly DeviceEvent[];
  /** field, as the document names it → where it comes from */
  readonly fieldSources: Readonly<Record<string, FieldOrigin>>;
  readonly locks: readonly { readonly field: string; readonly actor: string; readonly lockedAt: string }[];
};

/** A field under the name that the document gives it. */
export const documentName = (field: string): string => (field === 'siteName' ? 'site' : field);

/** @param organisation code of the organisation of the device */
export function listedDevice(device: Device, organisation: string, assessment: DeviceAssessment): ListedDevice {
  const { organisationId: _organisation, siteName, serviceSinceOn: _since, ...known } = device;
  const { footprint, lifespan, verdict } = assessment;
  return {
    ...known,
    organisation,
    site: siteName,
    ageMonths: lifespan.age?.months ?? null,
    supportEndsOn: lifespan.supportEnd.on,
    footprint: footprintDocument(footprint),
    lifespan: lifespanDocument(lifespan),
    recommendation: verdict === null ? null : verdictDocument(verdict),
  };
}
