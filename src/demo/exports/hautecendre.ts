import { americanDay, sometimesEmpty } from './forms.js';
import { reportedMaker, reportedModel, systemName, systemVersion } from './names.js';
import type { ExportPlan } from './plan.js';
import { ENGLISH_KINDS, ENGLISH_STATUSES } from './vocabulary.js';

/** A Lansweeper report, its dates month first. */
export const HAUTECENDRE_EXPORT: ExportPlan = {
  organisationCode: 'HAUTECENDRE',
  file: { csv: { encoding: 'utf-8', delimiter: ',', lineEnd: '\r\n', quoteAll: false } },
  sheet: {
    fileName: 'lansweeper-hautecendre.csv',
    describes: 'Rapport Lansweeper en anglais : dates mois/jour/année, mémoire en Go, aucun numéro d’inventaire.',
    includes: () => true,
    columns: [
      ['AssetName', (device) => device.name],
      ['AssetTypename', (device) => ENGLISH_KINDS[device.kind]],
      ['Manufacturer', (device) => reportedMaker(device)],
      ['Model', (device) => reportedModel(device)],
      ['Serialnumber', (device) => device.serialNumber],
      ['OSName', (device) => systemName(device).replace('Microsoft ', '')],
      ['OS Version', (device) => systemVersion(device)],
      ['Memory (GB)', (device) => (device.ramGb === null ? '' : String(device.ramGb))],
      ['Location', (device) => device.siteName],
      sometimesEmpty(0.04, ['PurchaseDate', (device) => americanDay(device.purchasedOn)]),
      ['Warranty Expiration', (device) => americanDay(device.warrantyEndsOn)],
      ['Lastseen', (device) => `${americanDay(device.lastSeenOn)} 6:05:00 AM`],
      ['Status', (device) => ENGLISH_STATUSES[device.status]],
      ['Disposal Date', (device) => americanDay(device.retiredOn)],
      ['Description', (device) => device.reasonWords],
    ],
    duplicates: 1,
    outOfScope: 2,
    blankLines: 0,
  },
};
