import type { RefusalText } from './refusal-text.js';

/** One entry per `DomainError` code. */
export const refusalsEn: Readonly<Record<string, RefusalText>> = {
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
    sentence: 'The file has column titles but no device. Check the filters of your export.',
  },
  'file-without-header': {
    title: 'Column titles not found',
    sentence: 'No row looks like column titles. Add a first row, for example: serial number; model; purchase date.',
  },
  'no-identifying-column': {
    title: 'Nothing identifies the devices',
    sentence: 'No column says which device a row is about. Add the serial number, the asset tag or the name.',
  },
};
