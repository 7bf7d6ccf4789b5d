import type { Report } from '../values/report.js';
import type { Draft } from './draft.js';

/** A report that names the field it is about, since no single cell is at fault. */
export type ReportOn = (field: string | null, value: string | null) => Report;

/** Confronts the cells of one row with each other; withdraws what is contradicted and says why. */
export function checkDraft(draft: Draft, reportOn: ReportOn): void {
  checkStatus(draft, reportOn);
  checkCurrency(draft, reportOn);
  checkIdentity(draft, reportOn);
}

/** A device retired on a day is retired; a status that says otherwise wins over the day. */
function checkStatus({ data, statusText }: Draft, reportOn: ReportOn): void {
  if (data.retiredOn === null || data.status === 'retired') return;
  if (data.status === null || data.status === 'missing') {
    if (data.status === null) data.status = 'retired';
    return;
  }
  reportOn('retirement_date', data.retiredOn)('status-contradicts-date', { status: statusText });
  data.retiredOn = null;
}

function checkCurrency({ data, currency }: Draft, reportOn: ReportOn): void {
  if (currency === null || data.purchasePriceCents === null || /^(?:€|eur(?:os?)?)$/i.test(currency)) return;
  reportOn('purchase_price', currency)('price-not-in-euros');
  data.purchasePriceCents = null;
}

/** One row is one device: a row that counts several without naming one, or that names none, is rejected. */
function checkIdentity({ data, quantity }: Draft, reportOn: ReportOn): void {
  const isMarked = data.serialNumber !== null || data.imei !== null || data.uuid !== null;
  if (quantity !== null && quantity > 1) {
    const report = reportOn('quantity', String(quantity));
    report(isMarked ? 'quantity-with-identity' : 'quantity-row', { quantity });
    if (!isMarked) return;
  }
  if (isMarked || data.assetTag !== null || data.externalId !== null || data.name !== null) return;
  reportOn(null, null)('row-without-identity');
}
