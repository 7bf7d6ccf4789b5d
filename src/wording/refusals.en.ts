import { accessRefusalsEn } from './access-refusals.en.js';
import { accountRefusalsEn } from './account-refusals.en.js';
import { backupRefusalsEn } from './backup-refusals.en.js';
import { campaignRefusalsEn } from './campaign-refusals.en.js';
import { edgeRefusalsEn } from './edge-refusals.en.js';
import { footprintRefusalsEn } from './footprint-refusals.en.js';
import { inventoryRefusalsEn } from './inventory-refusals.en.js';
import { importLifeRefusalsEn } from './import-life-refusals.en.js';
import { lifespanRefusalsEn } from './lifespan-refusals.en.js';
import { mailRefusalsEn } from './mail-refusals.en.js';
import { oidcRefusalsEn } from './oidc-refusals.en.js';
import { peopleRefusalsEn } from './people-refusals.en.js';
import type { RefusalText } from './refusal-text.js';
import { webhookRefusalsEn } from './webhook-refusals.en.js';

/** One entry per `DomainError` code. */
export const refusalsEn: Readonly<Record<string, RefusalText>> = {
  ...accessRefusalsEn,
  ...accountRefusalsEn,
  ...backupRefusalsEn,
  ...campaignRefusalsEn,
  ...edgeRefusalsEn,
  ...footprintRefusalsEn,
  ...inventoryRefusalsEn,
  ...importLifeRefusalsEn,
  ...lifespanRefusalsEn,
  ...mailRefusalsEn,
  ...peopleRefusalsEn,
  ...webhookRefusalsEn,
  ...oidcRefusalsEn,
  'file-empty': {
    title: 'Empty file',
    sentence: 'The file contains nothing. Export it again from your tool, then drop the new file.',
  },
  'file-not-a-spreadsheet': {
    title: 'Not a table',
    sentence:
      'This file is neither a table nor an agent’s inventory. Drop a CSV, an XLSX, an ODS, or the JSON or XML of a GLPI agent.',
  },
  'file-old-xls': {
    title: 'Old Excel format',
    sentence:
      'XLS workbooks from before 2007 are not read. Open the file in Excel or LibreOffice, save it as XLSX, then drop it.',
  },
  'file-encrypted': {
    title: 'Password-protected file',
    sentence: 'The workbook is encrypted. Remove its password (Save as), then drop it.',
  },
  'file-too-large-unpacked': {
    title: 'File too large once unpacked',
    sentence:
      'Once unpacked, this file is larger than Prolonge accepts. Export it as CSV, or split it into several files.',
  },
  'file-doctype': {
    title: 'XML file refused',
    sentence: 'This file contains a DOCTYPE declaration, refused for safety. Export it again from your tool.',
  },
  'file-unreadable': {
    title: 'Unreadable file',
    sentence:
      'The file is damaged or incomplete. Check that it opens in your spreadsheet program, save it again, then drop it.',
  },
  'sheet-unknown': {
    title: 'Sheet not found',
    sentence: 'The workbook has no sheet of that name. Check the name of the sheet, capitals included.',
  },
  'file-without-rows': {
    title: 'No row to read',
    sentence:
      'Nothing follows the column titles. Check the filters of your export, and that its first row does name the columns.',
  },
  'file-without-header': {
    title: 'Column titles not found',
    sentence:
      'No row looks like column titles. Say which one has them (headerRow; 0 when there is none, and columns are called A, B, C…) and what each column holds (columns): in the step Columns, or by --mapping. Or add a first row, for example: serial number; model; purchase date.',
  },
  'no-identifying-column': {
    title: 'Nothing identifies the devices',
    sentence:
      'No column says which device a row is about. Say which one has the serial number (serial_number), the tag (asset_tag) or the name (name): in the step Columns, or by --mapping.',
  },
  'cell-too-long': {
    title: 'Cell too long',
    sentence:
      'A cell of row {row} is longer than {limit} characters. Check the separator and the quotes of the file, then drop it again.',
  },
  'row-too-wide': {
    title: 'Row too wide',
    sentence:
      'Row {row} has more than {limit} columns. Check the separator of the file, or export only the columns you need.',
  },
  'row-too-long': {
    title: 'Row too long',
    sentence:
      'Row {row} is longer than {limit} characters. A quote is probably never closed: correct that row, then drop the file.',
  },
  'file-quote-unclosed': {
    title: 'Quote never closed',
    sentence: 'The quote opened on row {row} is not closed, or much too far. Correct that row, then drop the file.',
  },
  'file-too-large': {
    title: 'File too large',
    sentence:
      'This file is larger than what is accepted. Split it into several files, or ask the operator to raise the limit (PROLONGE_UPLOAD_LIMIT_MB).',
  },
  'file-missing': {
    title: 'File not found',
    sentence: 'There is no file "{file}" at that place, or it cannot be read. Check its name and your rights.',
  },
  'upload-missing': {
    title: 'No file',
    sentence: 'No file was sent. Choose a CSV, XLSX, ODS, JSON or XML file, then send it.',
  },
  'file-without-device': {
    title: 'No device in this file',
    sentence:
      'This file can be read but describes no device. Check that it is the inventory of a GLPI or FusionInventory agent, or an eReuse Workbench snapshot.',
  },
  'mapping-column-unknown': {
    title: 'Column not found',
    sentence: 'The file has no column "{header}". Check the name of the column in your choice.',
  },
  'header-row-blank': {
    title: 'Blank title row',
    sentence:
      'Row {headerRow}, chosen as the row of titles, is blank or does not exist. Choose the row where the titles of the columns are written.',
  },
  'mapping-field-unknown': {
    title: 'Unknown field',
    sentence:
      '"{field}", chosen for the column "{header}", is not a known field. Take a name of data/vocabulary/headers.csv.',
  },
  'device-unknown': {
    title: 'Device not found',
    sentence:
      'No device bears "{ref}" as asset tag, serial number or id in the organisations you see. Look for it in the fleet.',
  },
  'device-ambiguous': {
    title: 'Several devices',
    sentence: 'Several devices bear "{ref}". Say which by its serial number or id.',
  },
  'cursor-wrong': {
    title: 'Page not found',
    sentence: 'The address of the next page is not valid. Start the list again.',
  },
  'filter-wrong': {
    title: 'Filter not understood',
    sentence: '"{value}" does not fit the filter "{name}". Possible values: {expected}.',
  },
  'input-wrong': {
    title: 'Input refused',
    sentence: 'A value that was sent is unknown or malformed; the facts name each. Correct it, then try again.',
  },
  'day-wrong': {
    title: 'Day not understood',
    sentence: '"{value}" is not a day of the calendar. Write YYYY-MM-DD, for example 2026-11-23.',
  },
  'demo-not-empty': {
    title: 'The database has data already',
    sentence:
      'The demonstration never mixes with real data. To try it, choose an empty database with PROLONGE_DATABASE_URL.',
  },
  'port-taken': {
    title: 'Port already in use',
    sentence: 'Another program listens on port {port} already. Stop it, or choose another port with --port.',
  },
  'organisation-unknown': {
    title: 'Organisation not found',
    sentence: 'No organisation bears the code "{code}". Check it in the list of organisations.',
  },
  'organisation-to-choose': {
    title: 'Which organisation?',
    sentence:
      'There are several organisations: say which with --organisation (or organisation= in the API). Possible codes: {codes}.',
  },
  'organisation-exists': {
    title: 'Code already taken',
    sentence: 'An organisation bears the code "{code}" already. Choose another.',
  },
  'organisation-code-wrong': {
    title: 'Code not valid',
    sentence:
      '"{value}" does not fit: a code is made of 1 to 40 capitals without accents, digits and dashes, for example VALOMBRE.',
  },
  'siren-wrong': {
    title: 'SIREN not valid',
    sentence: '"{value}" is not a SIREN: nine digits of which the last is a check digit. Check what was typed.',
  },
  'site-exists': {
    title: 'Site already known',
    sentence: 'The organisation already has a site called "{name}". Choose another name.',
  },
  'case-not-an-object': {
    title: 'Case not understood',
    sentence: 'The case must be a JSON object ({path}). Compare it to the example of the documentation.',
  },
  'case-key-unknown': {
    title: 'Unknown key in the case',
    sentence: '"{key}" is not a known key. Possible keys: {known}.',
  },
  'case-value-invalid': {
    title: 'Value refused in the case',
    sentence:
      '"{key}" is {value}, where this is needed: {expected}. Correct it, or remove the key when you do not know.',
  },
  'http-400': {
    title: 'Malformed request',
    sentence: 'The request could not be read. Check its form, then try again.',
  },
  'http-404': {
    title: 'Unknown address',
    sentence: 'There is nothing at this address. The list of addresses is in /api/openapi.json.',
  },
  'http-415': {
    title: 'Format not accepted',
    sentence: 'This format is not accepted here. See /api/openapi.json.',
  },
  unexpected: {
    title: 'Unexpected error',
    sentence:
      'An unexpected error happened; nothing was left half done. Try again, and if it comes back, give the time and the address to the operator.',
  },
  'mapping-unreadable': {
    title: 'Mapping not understood',
    sentence:
      'The mapping file cannot be read ({detail}). Write for example: {"columns": {"Ref.": "asset_tag", "Agent": null}}.',
  },
};
