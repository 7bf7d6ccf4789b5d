import { commaPrice, sometimes, sometimesEmpty } from './forms.js';
import { systemName, systemVersion } from './names.js';
import { JUNK_SERIALS, type ExportPlan } from './plan.js';
import { FRENCH_STATUSES, GLPI_KINDS } from './vocabulary.js';

/** Snipe-IT in French, whose header "Сatégorie" begins with a Cyrillic letter in the real software. */
export const VAUGRENELLE_EXPORT: ExportPlan = {
  organisationCode: 'VAUGRENELLE',
  file: { csv: { encoding: 'utf-8-bom', delimiter: ',', lineEnd: '\n', quoteAll: true } },
  sheet: {
    fileName: 'snipe-it-vaugrenelle.csv',
    describes:
      'Snipe-IT en français : virgules et décimales à la virgule entre guillemets, l’en-tête « Catégorie » commence par une lettre cyrillique.',
    includes: () => true,
    columns: [
      ['Compagnie', () => 'La Vaugrenelle'],
      ["Nom de l'actif", (device) => device.name],
      ["Étiquette de l'actif", (device) => device.assetTag],
      sometimes(0.02, JUNK_SERIALS, ['Numéro de série', (device) => device.serialNumber]),
      ['Nom du modèle', (device) => device.model],
      ['Model n°.', (device) => (device.reference === device.model ? '' : device.reference)],
      ['\u0421atégorie', (device) => GLPI_KINDS[device.kind]],
      ['Fabricant', (device) => device.manufacturer],
      ['Statut', (device) => FRENCH_STATUSES[device.status]],
      sometimesEmpty(0.03, ['Acheté', (device) => device.purchasedOn]),
      ['Coût', (device) => commaPrice(device.priceCents)],
      ['Fournisseur', (device) => device.supplier],
      ['Lieu', (device) => device.siteName],
      ["Système d'exploitation", (device) => systemName(device)],
      ["Version du système d'exploitation", (device) => systemVersion(device)],
      ['Expiration de garantie', (device) => device.warrantyEndsOn],
      ['Affecté à', (device) => device.agent],
      ['Date de réforme', (device) => device.retiredOn ?? ''],
      ['Remarques', (device) => device.reasonWords],
    ],
    duplicates: 1,
    outOfScope: 2,
    blankLines: 0,
  },
};
