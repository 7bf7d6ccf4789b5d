import { englishPrice, sometimes, sometimesEmpty } from './forms.js';
import { labelled, wholeSystem } from './names.js';
import { JUNK_SERIALS, type ExportPlan } from './plan.js';
import { ENGLISH_KINDS, ENGLISH_STATUSES } from './vocabulary.js';

/** Snipe-IT left in English by a French team, whose notes are French. */
export const ORVELANE_EXPORT: ExportPlan = {
  organisationCode: 'ORVELANE',
  file: { csv: { encoding: 'utf-8', delimiter: ',', lineEnd: '\n', quoteAll: false } },
  sheet: {
    fileName: 'snipe-it-assets.csv',
    describes:
      'Export Snipe-IT en anglais : virgules, dates ISO, prix « 1,049.90 » entre guillemets, les motifs de réforme en français dans les notes.',
    includes: () => true,
    columns: [
      ['Company', () => 'Orvelane'],
      ['Asset Name', (device) => device.name],
      ['Asset Tag', (device) => device.assetTag],
      ['Model', (device) => labelled(device)],
      ['Model No.', (device) => (device.reference === device.model ? '' : device.reference)],
      ['Category', (device) => ENGLISH_KINDS[device.kind]],
      ['Manufacturer', (device) => device.manufacturer],
      sometimes(0.015, JUNK_SERIALS, ['Serial', (device) => device.serialNumber]),
      sometimesEmpty(0.05, ['Purchased', (device) => device.purchasedOn]),
      ['Cost', (device) => englishPrice(device.priceCents)],
      ['Order Number', (device) => device.orderNumber],
      ['Supplier', (device) => device.supplier],
      ['Location', (device) => device.siteName],
      ['Status', (device) => ENGLISH_STATUSES[device.status]],
      ['Checked Out', (device) => device.agent],
      ['Checkout Date', (device) => device.inServiceOn ?? ''],
      ['Operating System', (device) => wholeSystem(device)],
      ['Memory (GB)', (device) => (device.ramGb === null ? '' : String(device.ramGb))],
      ['Warranty Expires', (device) => device.warrantyEndsOn],
      ['Disposal Date', (device) => device.retiredOn ?? ''],
      ['Notes', (device) => device.reasonWords],
      ['Created At', (device) => `${device.recordedOn} 14:20:05`],
    ],
    duplicates: 3,
    outOfScope: 5,
    blankLines: 0,
  },
};
