import { sometimes, sometimesEmpty, workbookDay } from './forms.js';
import { labelled, wholeSystem } from './names.js';
import type { ExportPlan } from './plan.js';
import { FRENCH_STATUSES, HANDMADE_KINDS } from './vocabulary.js';

/** A workbook kept by one person, with a title, a footer and a second sheet. */
export const CCAS_ORVELANE_EXPORT: ExportPlan = {
  organisationCode: 'CCAS-ORVELANE',
  file: {
    workbook: {
      sheetName: 'Matériel',
      mergedLines: 1,
      notes: ['UC : unité centrale', 'HS : hors service', 'Ne pas supprimer les lignes des matériels sortis'],
    },
  },
  sheet: {
    fileName: 'inventaire-ccas.xlsx',
    describes:
      'Classeur tenu à la main : titre fusionné, en-tête en ligne 4, marque et modèle dans une cellule, vraies dates, pied « Total », feuille « Légende ».',
    includes: () => true,
    above: [["Inventaire du matériel informatique - CCAS d'Orvelane"], ['Mis à jour chaque trimestre'], ['']],
    below: (listed) => [[''], [`Total : ${String(listed)}`]],
    columns: [
      ['Type', (device) => HANDMADE_KINDS[device.kind]],
      ['Marque / Modèle', (device) => labelled(device)],
      sometimesEmpty(0.04, ['N° de série', (device) => device.serialNumber]),
      ["N° d'inventaire", (device) => device.assetTag],
      sometimes(0.02, ['?', 'inconnue'], ["Date d'achat", (device) => workbookDay(device.purchasedOn)]),
      ['Mise en service', (device) => workbookDay(device.inServiceOn)],
      ["Prix d'achat", (device) => device.priceCents / 100],
      ['RAM', (device) => (device.ramGb === null ? '' : `${String(device.ramGb)} Go`)],
      ['Disque Dur', (device) => (device.storageGb === null ? '' : `${String(device.storageGb)} Go`)],
      ['Système', (device) => wholeSystem(device).replace('Professionnel', 'Pro')],
      ['Lieu', (device) => device.siteName],
      ['Affecté à', (device) => device.agent],
      ['État', (device) => FRENCH_STATUSES[device.status]],
      ['Date de sortie', (device) => workbookDay(device.retiredOn)],
      ['Motif de sortie', (device) => device.reasonWords],
    ],
    duplicates: 1,
    outOfScope: 1,
    blankLines: 2,
  },
};
