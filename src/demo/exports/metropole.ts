import { commaPrice, frenchDay, sometimes, sometimesEmpty } from './forms.js';
import { reportedMaker, reportedModel, systemName, systemVersion } from './names.js';
import { JUNK_SERIALS, type ExportPlan } from './plan.js';
import type { Column, Sheet } from './sheet.js';
import { FRENCH_STATUSES, GLPI_KINDS } from './vocabulary.js';

const COMPUTERS = ['laptop', 'desktop', 'workstation', 'all-in-one', 'thin-client'];
const MOBILES = ['tablet', 'smartphone'];

const GLPI = { encoding: 'utf-8-bom', delimiter: ';', lineEnd: '\n', quoteAll: true } as const;

const KEPT_BY_HAND: readonly Column[] = [
  sometimesEmpty(0.03, ["Date d'achat", (device) => frenchDay(device.purchasedOn, '-')]),
  ['Date de mise en service', (device) => frenchDay(device.inServiceOn, '-')],
  ['Expiration garantie', (device) => frenchDay(device.warrantyEndsOn, '-')],
  ['Valeur', (device) => commaPrice(device.priceCents)],
  ['Fournisseur', (device) => device.supplier],
  ['Numéro de commande', (device) => device.orderNumber],
  ['Date de réforme', (device) => frenchDay(device.retiredOn, '-')],
  ['Motif de réforme', (device) => device.reasonWords],
  ['Date de création', (device) => `${frenchDay(device.recordedOn, '-')} 09:12`],
];

const computers: Sheet = {
  fileName: 'glpi-ordinateurs.csv',
  describes:
    'Recherche GLPI en français : guillemets partout, dates JJ-MM-AAAA, quelques serveurs, des numéros de série de carte mère vierge.',
  includes: (device) => COMPUTERS.includes(device.kind),
  columns: [
    ['Nom', (device) => device.name],
    ['Entité', () => 'Valombrie Métropole'],
    ['Statut', (device) => FRENCH_STATUSES[device.status]],
    ['Fabricant', (device) => reportedMaker(device)],
    sometimes(0.012, JUNK_SERIALS, ['Numéro de série', (device) => device.serialNumber]),
    ["Numéro d'inventaire", (device) => device.assetTag],
    ["Type d'ordinateur", (device) => GLPI_KINDS[device.kind]],
    ["Modèle d'ordinateur", (device) => reportedModel(device)],
    ["Système d'exploitation", (device) => systemName(device)],
    ["Version du système d'exploitation", (device) => systemVersion(device)],
    ['Composants - Processeur', (device) => device.cpu.replace('Intel Core', 'Intel(R) Core(TM)')],
    ['Composants - Mémoire', (device) => (device.ramGb === null ? '' : `${String(device.ramGb * 1024)} Mio`)],
    [
      'Disque dur',
      (device) =>
        device.storageGb === null ? '' : `${String(device.storageGb)} Go ${(device.storageKind ?? '').toUpperCase()}`,
    ],
    ['Lieu', (device) => device.siteName],
    ['Groupe', (device) => device.department],
    ['Usager', (device) => device.agent],
    ['Dernier contact', (device) => `${frenchDay(device.lastSeenOn, '-')} 08:30`],
    ...KEPT_BY_HAND,
  ],
  duplicates: 3,
  outOfScope: 7,
  blankLines: 0,
};

const peripherals: Sheet = {
  fileName: 'glpi-ecrans-et-peripheriques.csv',
  describes:
    'Recherche globale GLPI : écrans, imprimantes, téléphones fixes, vidéoprojecteurs; pas de nom, la marque répétée dans le modèle.',
  includes: (device) => !COMPUTERS.includes(device.kind) && !MOBILES.includes(device.kind),
  columns: [
    ['Type', (device) => GLPI_KINDS[device.kind]],
    ['Statut', (device) => FRENCH_STATUSES[device.status]],
    ['Fabricant', (device) => device.manufacturer],
    ['Modèle', (device) => reportedModel(device)],
    sometimes(0.03, [''], ['Numéro de série', (device) => device.serialNumber]),
    ["Numéro d'inventaire", (device) => device.assetTag],
    ['Lieu', (device) => device.siteName],
    ...KEPT_BY_HAND,
  ],
  duplicates: 2,
  outOfScope: 3,
  blankLines: 0,
};

/** Microsoft's tool in English, whose file the team completes by hand in French. */
const mobiles: Sheet = {
  fileName: 'intune-mobiles.csv',
  describes:
    'Export Intune en anglais (dates ISO avec heure), complété à la main de trois colonnes françaises aux dates JJ/MM/AAAA.',
  includes: (device) => MOBILES.includes(device.kind),
  columns: [
    ['Device name', (device) => device.name],
    ['Device state', (device) => (device.status === 'retired' ? 'Retired' : 'Managed')],
    ['Category', (device) => (device.kind === 'tablet' ? 'Tablet' : 'Smartphone')],
    ['Manufacturer', (device) => reportedMaker(device)],
    ['Model', (device) => (device.manufacturer === 'Samsung' ? device.reference : device.model)],
    ['Serial number', (device) => device.serialNumber],
    ['IMEI', (device) => device.imei ?? ''],
    ['OS', (device) => systemName(device)],
    ['OS version', (device) => systemVersion(device)],
    ['Total storage', (device) => (device.storageGb === null ? '' : `${String(device.storageGb)} GB`)],
    ['Enrollment date', (device) => (device.inServiceOn === null ? '' : `${device.inServiceOn} 10:04:51.0000000`)],
    ['Last check-in', (device) => `${device.lastSeenOn} 05:47:13.0000000`],
    ["Date d'achat", (device) => frenchDay(device.purchasedOn)],
    ['Date de réforme', (device) => frenchDay(device.retiredOn)],
    ['Motif de réforme', (device) => device.reasonWords],
  ],
  duplicates: 1,
  outOfScope: 0,
  blankLines: 0,
};

export const METROPOLE_EXPORTS: readonly ExportPlan[] = [
  { organisationCode: 'METROPOLE', sheet: computers, file: { csv: GLPI } },
  { organisationCode: 'METROPOLE', sheet: peripherals, file: { csv: GLPI } },
  {
    organisationCode: 'METROPOLE',
    sheet: mobiles,
    file: { csv: { encoding: 'utf-8', delimiter: ',', lineEnd: '\r\n', quoteAll: false } },
  },
];
