import { euroPrice, shortFrenchDay, sometimes, sometimesEmpty } from './forms.js';
import { labelled, wholeSystem } from './names.js';
import type { ExportPlan } from './plan.js';
import { FRENCH_STATUSES, HANDMADE_KINDS } from './vocabulary.js';

/** A table kept by a secretary, saved as CSV by Excel. */
export const SAINT_ELVAIN_EXPORT: ExportPlan = {
  organisationCode: 'SAINT-ELVAIN',
  file: { csv: { encoding: 'windows-1252', delimiter: ';', lineEnd: '\r\n', quoteAll: false } },
  sheet: {
    fileName: 'Parc info mairie.csv',
    describes:
      'Tableau tenu à la main : deux lignes de titre, dates JJ/MM/AA, « 16 Go », prix en euros, lignes vides, pied « Total ».',
    includes: () => true,
    above: [['PARC INFORMATIQUE DE LA MAIRIE'], ['Saint-Elvain-sur-Ornave'], ['']],
    below: (listed) => [[''], [`Total : ${String(listed)}`]],
    columns: [
      ['Désignation', (device) => HANDMADE_KINDS[device.kind]],
      ['Marque / Modèle', (device) => labelled(device)],
      sometimes(0.03, ['N/A', '-', '0'], ['N° Série', (device) => device.serialNumber]),
      ["N° d'inventaire", (device) => device.assetTag],
      sometimesEmpty(0.06, ["Date d'achat", (device) => shortFrenchDay(device.purchasedOn)]),
      ['Prix', (device) => euroPrice(device.priceCents)],
      ['RAM', (device) => (device.ramGb === null ? '' : `${String(device.ramGb)} Go`)],
      ['Système', (device) => wholeSystem(device).replace('Windows', 'W').replace('Professionnel', 'pro')],
      ['Localisation', (device) => device.siteName],
      ['Statut', (device) => FRENCH_STATUSES[device.status]],
      ['Sorti le', (device) => shortFrenchDay(device.retiredOn)],
      ['Remarques', (device) => device.reasonWords],
    ],
    duplicates: 1,
    outOfScope: 2,
    blankLines: 3,
  },
};
