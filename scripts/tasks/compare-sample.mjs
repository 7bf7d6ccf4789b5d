/** What an import said and did of a sample, beside what a person found in that file by reading it. */
import { isDeepStrictEqual } from 'node:util';

const FORMATS = { csv: ['csv'], xlsx: ['xlsx'], ods: ['ods'], agent: ['glpi-json', 'glpi-xml'] };
const DATE_ORDERS = { 'YYYY-MM-DD': 'ymd', 'M/D/YY': 'mdy', 'MM/DD/YYYY': 'mdy', 'DD/MM/YYYY': 'dmy' };
/** What the notes call a datum that the vocabulary names otherwise. */
const OTHER_WORDS = { 'battery health': 'battery_capacity', 'entity tag': 'entity' };
/** The columns of a device, by the names of the notes. */
const OF_DEVICE = {
  category: ({ category }) => category,
  manufacturer: ({ manufacturer }) => manufacturer,
  model: ({ model }) => model,
  serial_number: ({ serialNumber }) => serialNumber,
  asset_tag: ({ assetTag }) => assetTag,
  name: ({ name }) => name,
  os: ({ os }) => os,
  ram_mb: ({ ramGb }) => ramGb,
  last_inventory: ({ lastSeenOn }) => lastSeenOn,
};
/** How the notes write a value, as the inventory keeps it. */
const AS_KEPT = {
  category: (text) => text.split(' ', 1)[0].toLowerCase(),
  ram_mb: (megabytes) => Number((megabytes / 1024).toFixed(2)),
  last_inventory: (text) => text.slice(0, 10),
};

/**
 * @param {{ checked, document, devices }} found what the dry run said, what the real one said, the devices made
 * @param {object} notes beside the file; what they do not say is not compared
 * @param {ReadonlySet<string>} fields what a column may be; one that the notes call otherwise is to be left unread
 * @returns {{ compared: number, differences: string[] }} how many facts were compared, and each that differs
 */
export function differencesOf(found, notes, fields) {
  const facts = [
    ...ofFile(found, notes),
    ...ofColumns(found.document, notes, fields),
    ...ofDevices(found, notes),
  ].filter(([, , wanted]) => wanted !== undefined);
  const differences = facts
    .filter(([, value, wanted]) => !isDeepStrictEqual(value, wanted))
    .map(([what, value, wanted]) => `${what}: ${JSON.stringify(value)}, expected ${JSON.stringify(wanted)}`);
  return { compared: facts.length, differences };
}

function ofFile({ checked, document }, notes) {
  const { file, decisions } = document;
  const format = FORMATS[notes.kind.split('-', 1)[0]];
  const values = (kind) => [...new Set(decisions.filter((one) => one.kind === kind).map(({ value }) => value))];
  return [
    ['dry run', { ...checked, status: null, importId: null }, { ...document, status: null, importId: null }],
    ['format', format.includes(file.format), true],
    ['encoding', file.encoding, notes.encoding],
    ['delimiter', file.delimiter, notes.delimiter === 'n/a' ? null : notes.delimiter],
    ['header row', file.headerRow, notes.header_row],
    ['rows', file.rows, notes.rows ?? notes.devices],
    ['order of dates', values('date-order'), notes.date_format && [DATE_ORDERS[notes.date_format]]],
    ['decimal mark', values('decimal-mark'), notes.decimal_separator && [notes.decimal_separator]],
  ];
}

/** A delimited file has the columns of the notes, each with its meaning; an agent's file has those that it fills. */
function ofColumns({ columns }, notes, fields) {
  const wanted = Array.isArray(notes.columns)
    ? notes.columns.map(({ header, meaning }) => [header, meaning])
    : Object.entries(notes.columns);
  const known = wanted.filter(([header]) => notes.kind === 'csv' || columns.some((one) => one.header === header));
  return [
    ['number of columns', columns.length, notes.column_count],
    ...known.map(([header, meaning]) => [
      `column "${header}"`,
      columns.find((one) => one.header === header)?.field,
      fieldOf(meaning, fields),
    ]),
  ];
}

/** The notes give several words where either would do: the first that the vocabulary has. */
function fieldOf(meaning, fields) {
  const words = meaning.split('/').map((word) => OTHER_WORDS[word] ?? word);
  return words.find((word) => word !== 'ignore' && fields.has(word)) ?? null;
}

function ofDevices({ document: { counts }, devices }, notes) {
  const inScope = notes.rows_in_scope ?? notes.devices_in_scope ?? notes.devices_expected ?? notes.devices;
  const distinct = notes.rows_in_scope_distinct ?? inScope;
  return [
    ['rows in scope', counts.created + counts.rejected, inScope],
    ['devices made', devices.length, distinct],
    ...Object.entries(notes.expected_device ?? {}).map(([name, value]) => [
      `device's ${name}`,
      OF_DEVICE[name](devices[0]),
      (AS_KEPT[name] ?? ((kept) => kept))(value),
    ]),
  ];
}
