import { commaPrice, frenchDay, sometimes, sometimesEmpty } from './forms.js';
import { reportedMaker, reportedModel, systemName, systemVersion } from './names.js';
import { JUNK_SERIALS, type ExportPlan } from './plan.js';
import { FRENCH_STATUSES, GLPI_KINDS } from './vocabulary.js';

/** GLPI reopened and saved by a French Excel: windows-1252, decimal commas. */
export const BRISSECOURBE_EXPORT: ExportPlan = {
  organisationCode: 'BRISSECOURBE',
  file: { csv: { encoding: 'windows-1252', delimiter: ';', lineEnd: '\r\n', quoteAll: false } },
  sheet: {
    fileName: 'export_glpi_brissecourbe.csv',
    describes:
      'Export GLPI repassé par Excel : windows-1252, points-virgules, dates JJ/MM/AAAA, virgules décimales, un pied « Total ».',
    includes: () => true,
    below: (listed) => [[''], ['Total', String(listed)]],
    columns: [
      ["Numéro d'inventaire", (device) => device.assetTag],
      ['Nom', (device) => device.name],
      ['Type', (device) => GLPI_KINDS[device.kind]],
      ['Fabricant', (device) => reportedMaker(device)],
      ['Modèle', (device) => reportedModel(device)],
      sometimes(0.015, JUNK_SERIALS, ['Numéro de série', (device) => device.serialNumber]),
      ['Statut', (device) => FRENCH_STATUSES[device.status]],
      ['Lieu', (device) => device.siteName],
      ['Mémoire', (device) => (device.ramGb === null ? '' : `${String(device.ramGb)} Go`)],
      ["Système d'exploitation", (device) => systemName(device)],
      ["Version du système d'exploitation", (device) => systemVersion(device)],
      sometimesEmpty(0.04, ["Date d'achat", (device) => frenchDay(device.purchasedOn)]),
      ['Date de mise en service', (device) => frenchDay(device.inServiceOn)],
      ['Valeur', (device) => commaPrice(device.priceCents)],
      ['Fournisseur', (device) => device.supplier],
      ['Date de réforme', (device) => frenchDay(device.retiredOn)],
      ['Motif de réforme', (device) => device.reasonWords],
      ['Dernière modification', (device) => frenchDay(device.lastSeenOn)],
    ],
    duplicates: 2,
    outOfScope: 4,
    blankLines: 1,
  },
};
