import type { DeviceFilter } from '../inventory/devices/device-filter.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { DeviceAssessment } from '../renewal/domain/device-assessment.js';
import type { VerdictKind } from '../renewal/domain/verdict-kind.js';
import { supportClass, type SupportClass } from './fleet-survey.js';

/** Conditions on what is made of a device, besides those on what is stored. */
export type AssessedFilter = DeviceFilter & {
  readonly verdict?: VerdictKind | undefined;
  readonly support?: SupportClass | undefined;
};

/** True when what is made of a device is what the filter asks for; what is stored was asked of the database. */
export function passesAssessment(filter: AssessedFilter, assessment: DeviceAssessment, today: DateOnly): boolean {
  const { verdict, support } = filter;
  if (verdict !== undefined && assessment.verdict?.verdict !== verdict) return false;
  return support === undefined || supportClass(assessment.lifespan.supportEnd, today) === support;
}
