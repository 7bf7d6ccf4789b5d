import { frenchDay, sometimes, sometimesEmpty } from './forms.js';
import { reportedMaker, systemName } from './names.js';
import { JUNK_SERIALS, type ExportPlan } from './plan.js';
import { FRENCH_STATUSES, GLPI_KINDS } from './vocabulary.js';

/** OCS Inventory columns saved as "Unicode text" by Excel: utf-16 and tabs. */
export const MONTCENDRIER_EXPORT: ExportPlan = {
  organisationCode: 'MONTCENDRIER',
  file: { csv: { encoding: 'utf-16le', delimiter: '\t', lineEnd: '\r\n', quoteAll: false } },
  sheet: {
    fileName: 'ocs_montcendrier.txt',
    describes:
      'Colonnes OCS Inventory enregistrées en « texte Unicode » par Excel : utf-16, tabulations, mémoire en Mo, références Lenovo au lieu des noms.',
    includes: () => true,
    columns: [
      ['Nom machine', (device) => device.name],
      ["N° d'inventaire", (device) => device.assetTag],
      ['Type', (device) => GLPI_KINDS[device.kind]],
      ['Fabricant', (device) => reportedMaker(device)],
      ['Modèle', (device) => (device.manufacturer === 'Lenovo' ? device.reference : device.model)],
      sometimes(0.02, JUNK_SERIALS, ['Numéro de série', (device) => device.serialNumber]),
      ['Systeme', (device) => systemName(device)],
      ['Version du système', (device) => device.system?.build || (device.system?.edition ?? '')],
      ['RAM (Mo)', (device) => (device.ramGb === null ? '' : String(device.ramGb * 1024))],
      ['Type de processeur', (device) => device.cpu],
      ['Utilisateur connecté', (device) => device.agent],
      ['Dernier inventaire', (device) => `${frenchDay(device.lastSeenOn)} 07:15:00`],
      ['Site', (device) => device.siteName],
      ['État', (device) => FRENCH_STATUSES[device.status]],
      sometimesEmpty(0.08, ['Date achat', (device) => frenchDay(device.purchasedOn)]),
      ['Date réforme', (device) => frenchDay(device.retiredOn)],
      ['Motif', (device) => device.reasonWords],
    ],
    duplicates: 2,
    outOfScope: 2,
    blankLines: 0,
  },
};
