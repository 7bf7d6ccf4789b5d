import { sometimesEmpty, workbookDay } from './forms.js';
import { wholeSystem } from './names.js';
import type { ExportPlan } from './plan.js';
import { FRENCH_STATUSES, HANDMADE_KINDS } from './vocabulary.js';

/** A plain workbook, header on the first line, makers spelt as they come. */
export const CHAMP_LIROND_EXPORT: ExportPlan = {
  organisationCode: 'CHAMP-LIROND',
  file: { workbook: { sheetName: 'Feuil1', mergedLines: 0, notes: ['Pensez à noter la date de sortie'] } },
  sheet: {
    fileName: 'champ-lirond.xlsx',
    describes:
      'Classeur simple : en-tête en première ligne, vraies dates et vrais nombres, marques en majuscules ou non, espaces en fin de cellule.',
    includes: () => true,
    columns: [
      ["Type d'équipement", (device) => `${HANDMADE_KINDS[device.kind]} `],
      ['Marque', (device, random) => (random() < 0.5 ? device.manufacturer.toUpperCase() : device.manufacturer)],
      ['Modèle', (device) => device.model],
      sometimesEmpty(0.03, ['Numéro de série', (device) => ` ${device.serialNumber}`]),
      ['ID actif', (device) => device.assetTag],
      sometimesEmpty(0.05, ["Date d'achat", (device) => workbookDay(device.purchasedOn)]),
      ['Fin de garantie', (device) => workbookDay(device.warrantyEndsOn)],
      ['Montant HT', (device) => device.priceCents / 100],
      ['RAM_Go', (device) => device.ramGb ?? ''],
      ['Stockage_Go', (device) => device.storageGb ?? ''],
      ['OS', (device) => wholeSystem(device)],
      ['Localisation', (device) => device.siteName],
      ['Statut', (device) => FRENCH_STATUSES[device.status]],
      ['Date de réforme', (device) => workbookDay(device.retiredOn)],
      ['Commentaire', (device) => device.reasonWords],
    ],
    duplicates: 1,
    outOfScope: 1,
    blankLines: 1,
  },
};
