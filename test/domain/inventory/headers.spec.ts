import { describe, expect, it } from '@jest/globals';
import { recogniseHeaders } from '../../../src/inventory/domain/understanding/recognise-headers.js';
import { vocabulary } from '../../builders/imported-table.js';

const recognise = (...headers: string[]): (string | null)[] =>
  recogniseHeaders(headers, vocabulary.headers, { likeness: true }).map((guess) => guess.field);

const confidence = (header: string): number =>
  recogniseHeaders([header], vocabulary.headers, { likeness: true })[0]?.confidence ?? 0;

describe('a column header', () => {
  it.each([
    ['as the system writes it', 'Numéro de série', 'serial_number'],
    ['in capitals and without accents', 'NUMERO DE SERIE', 'serial_number'],
    ['with the ordinal sign of another language', 'Nº de série', 'serial_number'],
    ['with spaces around it', '  Date d’achat  ', 'purchase_date'],
    ['with underscores', 'numero_serie', 'serial_number'],
    ['with capitals instead of spaces', 'dateAchat', 'purchase_date'],
    ['with a Cyrillic letter that looks Latin', '\u0421atégorie', 'category'],
    ['with the suffix of a custom field', 'cf: Serial number,type:text', 'serial_number'],
    ['with the prefix of a search export', 'Composants - Processeur', 'cpu'],
    ['with a comment in brackets', "Date d'achat (jj/mm/aaaa)", 'purchase_date'],
    ['with a star for a mandatory column', 'Modèle *', 'model'],
    ['as a path of an agent in JSON', 'content.bios.ssn', 'serial_number'],
    ['as a path of an agent in XML', 'CONTENT/BIOS/SSN', 'serial_number'],
    ['as a path of a list', 'content.cpus[].name', 'cpu'],
    ['with one letter wrong', 'Numéro de sérle', 'serial_number'],
    ['with two letters wrong in a long one', 'Sisteme d exploitaton', 'os'],
  ])('is recognised %s', (_how, header, field) => {
    expect(recognise(header)).toEqual([field]);
  });

  it.each([
    'Moduls',
    'Série limitée',
    'Datte',
    'Prénom du chat',
    'cf:warranty cost, type:amount',
    '',
    'N°',
    '42',
    '__proto__',
    'constructor',
  ])('that only resembles a known one is left alone: %s', (header) => {
    expect(recognise(header)).toEqual([null]);
  });

  it('is believed less the further it is from the known one', () => {
    const [exact = 0, folded = 0, stripped = 0, likely = 0] = [
      'Numéro de série',
      'NUMERO SERIE',
      'Numéro de série (étiquette)',
      'Numéro de sérle',
    ].map(confidence);
    expect([exact, folded, stripped, likely]).toEqual([1, 0.97, 0.95, 0.85]);
  });

  it('never makes a serial number of a model number', () => {
    expect(recognise('Model Number', 'Model No.', 'Numéro de modèle')).toEqual(Array(3).fill('model_number'));
  });

  it('used differently by two systems follows the system of its neighbours', () => {
    expect(recognise('AssetID', 'AssetTypename', 'Lastseen')[0]).toBe('external_id');
    expect(recognise('AssetID', 'annotatedAssetId', 'Org Unit Path', 'AUE')[0]).toBe('asset_tag');
  });

  it('"Nom" beside a first name is the name of a person', () => {
    expect(recognise('Nom', 'Modèle')[0]).toBe('name');
    expect(recognise('Nom', 'Prénom', 'Modèle')[0]).toBe('user_last_name');
    expect(recognise('Name', 'Model', 'Checked Out To: First Name', 'Checked Out To: Last Name')[0]).toBe('name');
  });
});
