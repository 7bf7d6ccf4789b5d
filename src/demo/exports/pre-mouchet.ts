import { sometimesEmpty } from './forms.js';
import type { ExportPlan } from './plan.js';
import { GLPI_KINDS } from './vocabulary.js';

/** The columns that footprint tools ask for, filled by hand once a year. */
export const PRE_MOUCHET_EXPORT: ExportPlan = {
  organisationCode: 'PRE-MOUCHET',
  file: { csv: { encoding: 'utf-8', delimiter: ';', lineEnd: '\n', quoteAll: false } },
  sheet: {
    fileName: 'equipements_physiques.csv',
    describes:
      'Fichier préparé pour un outil d’empreinte (colonnes G4IT) : une ligne par équipement, sans prix ni système; le numéro d’inventaire sert de nom.',
    includes: () => true,
    columns: [
      ['nomEquipementPhysique', (device) => device.assetTag],
      ['nomEntite', () => 'Mairie de Pré-Mouchet'],
      ['fabricant', (device) => device.manufacturer],
      ['modele', (device) => device.model],
      ['numeroSerie', (device) => device.serialNumber],
      ['quantite', () => '1'],
      ['type', (device) => GLPI_KINDS[device.kind]],
      ['statut', (device) => (device.status === 'retired' ? 'retiré' : 'actif')],
      ['paysDUtilisation', () => 'France'],
      sometimesEmpty(0.05, ['dateAchat', (device) => device.purchasedOn]),
      ['dateRetrait', (device) => device.retiredOn ?? ''],
      ['tailleMemoire', (device) => (device.ramGb === null ? '' : String(device.ramGb))],
      ['tailleDuDisque', (device) => (device.storageGb === null ? '' : String(device.storageGb))],
      ['typeDeProcesseur', (device) => device.cpu],
    ],
    duplicates: 0,
    outOfScope: 1,
    blankLines: 0,
  },
};
