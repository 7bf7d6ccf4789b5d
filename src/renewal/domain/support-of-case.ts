import type { SupportEnd } from '../../lifespan/domain/support-end.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { isHandheld } from './device-kind.js';
import type { CaseDevice } from './renewal-case.js';

/** The end of support the rules judge: the day the person gave when there is one, else what the tables say. */
export function supportOfCase(device: CaseDevice, tables: SupportEnd, today: DateOnly): SupportEnd {
  const on = device.supportEndsOn;
  if (on === null || tables.state === 'not-applicable') return tables;
  return {
    ...tables,
    state: on < today ? 'ended-on' : 'supported-until',
    on,
    product: tables.product ?? device.os,
    sourceId: 'declared',
    subject: isHandheld(device.category) && tables.subject !== 'system' ? 'model' : 'system',
    doubt: null,
  };
}
