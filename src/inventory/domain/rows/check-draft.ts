import type { Report } from '../values/report.js';
import type { Draft } from './draft.js';
import { MOST_IN_A_LOT } from './lot-devices.js';

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

/** True when a row counts several devices and has no number for any: they are told apart by their rank. */
export const isLot = ({ data, quantity }: Draft): boolean =>
  quantity !== null && quantity > 1 && !isMarked(data) && data.assetTag === null;

/** Numbers that one device only can bear. */
const isMarked = (data: Draft['data']): boolean =>
  data.serialNumber !== null || data.imei !== null || data.uuid !== null;

/** A row that says which device it is, or how many of which product, goes in; one that says neither, or both, is rejected. */
function checkIdentity(draft: Draft, reportOn: ReportOn): void {
  const { data, quantity } = draft;
  const report = reportOn('quantity', String(quantity));
  if (quantity !== null && quantity !== 1 && isMarked(data)) report('quantity-with-identity', { quantity });
  else if (quantity === 0) report('quantity-zero');
  else if (quantity !== null && quantity > MOST_IN_A_LOT) {
    report('quantity-too-large', { quantity, limit: MOST_IN_A_LOT });
  } else if (quantity !== null && quantity > 1 && data.assetTag !== null) report('quantity-row', { quantity });
  else if (!isIdentified(draft)) reportOn(null, null)('row-without-identity');
}

function isIdentified(draft: Draft): boolean {
  const { data } = draft;
  const isNamed = data.assetTag !== null || data.externalId !== null || data.name !== null;
  return isMarked(data) || isNamed || (isLot(draft) && (data.category !== null || data.model !== null));
}
