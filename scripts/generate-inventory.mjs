/**
 * `node scripts/generate-inventory.mjs --rows 100000 --out var/inventaire.csv`: writes an invented inventory of any size,
 * to measure and test imports. Twenty columns with French headers, semicolons, dates DD/MM/YYYY, decimal commas; every row
 * a different device in scope, with a serial number and a tag of its own; 5,000 different models.
 * The same options give the same bytes. Rows are written as they are made: the size costs no memory.
 */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE =
  'Usage: node scripts/generate-inventory.mjs --out FILE [--rows 100000] [--seed 1] [--encoding utf-8|windows-1252] [--as-of YYYY-MM-DD]';

const HEADERS = [
  ...["N° d'inventaire", 'Numéro de série', 'Nom', 'Type', 'Fabricant', 'Modèle', 'Statut', 'Lieu', 'Groupe'],
  ...["Date d'achat", 'Date de mise en service', 'Fin de garantie', 'Valeur', 'Fournisseur', 'Numéro de commande'],
  ...["Système d'exploitation", 'Processeur', 'Mémoire', 'Disque dur', 'Date de réforme'],
];

/** Type, maker, range of models, price in euros, whether it has memory and a disk, system; as often as it stands here. */
const FAMILIES = [
  ['Portable', 'Dell Inc.', 'Latitude', 870, true, 'Microsoft Windows 11 Professionnel'],
  ['Portable', 'HP', 'HP EliteBook', 930, true, 'Microsoft Windows 11 Professionnel'],
  ['Portable', 'LENOVO', 'ThinkPad T', 950, true, 'Microsoft Windows 10 Professionnel'],
  ['Portable', 'HP', 'HP ProBook', 690, true, 'Microsoft Windows 10 Professionnel'],
  ['Ordinateur fixe', 'Dell Inc.', 'OptiPlex', 560, true, 'Microsoft Windows 10 Professionnel'],
  ['Ordinateur fixe', 'HP', 'HP ProDesk', 580, true, 'Microsoft Windows 11 Professionnel'],
  ['Ordinateur fixe', 'LENOVO', 'ThinkCentre M', 570, true, 'Microsoft Windows 11 Professionnel'],
  ['Moniteur', 'Dell', 'DELL P', 180, false, ''],
  ['Moniteur', 'HP', 'HP E', 190, false, ''],
  ['Moniteur', 'iiyama', 'ProLite XUB', 150, false, ''],
  ['Moniteur', 'Lenovo', 'ThinkVision T', 175, false, ''],
  ['Tablette', 'Samsung', 'SM-T', 230, true, 'Android'],
  ['Smartphone', 'Samsung', 'SM-A', 290, true, 'Android'],
  ['Smartphone', 'Samsung', 'SM-G', 310, true, 'Android'],
  ['Client léger', 'Dell Inc.', 'Wyse', 320, true, ''],
  ['Station de travail', 'HP', 'HP Z', 1390, true, 'Microsoft Windows 11 Professionnel'],
  ['Tout-en-un', 'Dell Inc.', 'OptiPlex AIO', 860, true, 'Microsoft Windows 11 Professionnel'],
  ['Imprimante', 'Brother', 'HL-L', 240, false, ''],
  ['Téléphone fixe', 'Yealink', 'SIP-T', 95, false, ''],
  ['Vidéoprojecteur', 'Epson', 'EB-X', 410, false, ''],
];
const MODELS_IN_A_FAMILY = 250;

const STATUSES = [
  ...Array(14).fill('En service'),
  'En stock',
  'En réparation',
  'Réformé',
  'Réformé',
  'Réformé',
  'Réformé',
];
const SUPPLIERS = ['Ombelle Informatique', 'Sylve Équipement', 'Bureautique des Cimes'];
const PLACES = [
  'Hôtel de ville',
  'Médiathèque des Tilleuls',
  'École des Érables',
  'Ateliers municipaux',
  'Mairie annexe',
];
const GROUPS = [
  'Direction générale',
  'Finances',
  'Ressources humaines',
  'État civil',
  'Urbanisme',
  'Voirie',
  'Culture',
];

/** Seven letters and digits that repeat only after 36^7 rows: a fixed step around the circle, coprime with its length. */
const SERIALS = 36 ** 7;
const SERIAL_STEP = 30_211_777_741;

const DAY = 86_400_000;

const { rows, seed, out, encoding, asOf } = askedFor();
const random = seededRandom(seed);
let serial = seed;
const file = createWriteStream(out);
const started = performance.now();
await write([HEADERS]);
for (let first = 0; first < rows; first += 1000) {
  await write(Array.from({ length: Math.min(1000, rows - first) }, (_, offset) => device(first + offset)));
}
file.end();
await once(file, 'close');
console.error(`${rows} rows written to ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);

function askedFor() {
  try {
    const { values } = parseArgs({
      options: {
        rows: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
        encoding: { type: 'string', default: 'utf-8' },
        'as-of': { type: 'string', default: '2026-01-01' },
      },
    });
    const asked = {
      rows: wholeNumber(values.rows),
      seed: wholeNumber(values.seed),
      out: values.out,
      encoding: { 'utf-8': 'utf8', 'windows-1252': 'latin1' }[values.encoding],
      asOf: /^\d{4}-\d{2}-\d{2}$/.test(values['as-of']) ? Date.parse(values['as-of']) : Number.NaN,
    };
    if (asked.out === undefined || asked.encoding === undefined || Number.isNaN(asked.asOf))
      throw new Error('missing or wrong option');
    return asked;
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

function wholeNumber(text) {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is not a whole number`);
  return Number(text);
}

/** The characters used here are at the same place in windows-1252 and latin1. */
async function write(lines) {
  const text = lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
  if (!file.write(Buffer.from(text, encoding))) await once(file, 'drain');
}

function quoted(cell) {
  return /[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function device(index) {
  const [type, maker, range, price, computes, system] = pick(FAMILIES);
  const model = `${range} ${1000 + Math.floor(random() * MODELS_IN_A_FAMILY) * 7}`;
  serial = (serial + SERIAL_STEP) % SERIALS;
  const bought = asOf - Math.floor(random() * 10 * 365) * DAY - 60 * DAY;
  const status = pick(STATUSES);
  const used = bought + 30 * DAY;
  const retired = status === 'Réformé' ? day(used + (0.3 + 0.7 * random()) * (asOf - used)) : '';
  const number = String(index + 1).padStart(7, '0');
  return [
    `INV-${number}`,
    serial.toString(36).toUpperCase().padStart(7, '0'),
    `POSTE-${number}`,
    type,
    maker,
    model,
    status,
    pick(PLACES),
    pick(GROUPS),
    day(bought),
    day(used),
    day(bought + 1095 * DAY),
    (price * (0.9 + random() * 0.2)).toFixed(2).replace('.', ','),
    pick(SUPPLIERS),
    `BC${Math.floor(random() * 5000)}`,
    system,
    computes && system.startsWith('Microsoft') ? `Intel Core i5-${8000 + Math.floor(random() * 5000)}` : '',
    computes ? `${pick([4, 8, 16, 32])} Go` : '',
    computes ? `${pick([128, 256, 512, 1000])} Go` : '',
    retired,
  ];
}

function pick(items) {
  return items[Math.floor(random() * items.length)];
}

function day(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** mulberry32, as in src/kernel/random.ts: this script runs before anything is built. */
function seededRandom(from) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
