import { describe, expect, it } from '@jest/globals';
import { bodyText } from '../../../src/mail/domain/body-text.js';
import { headerText } from '../../../src/mail/domain/header-text.js';
import { parseMailAddress } from '../../../src/mail/domain/mail-address.js';

describe('the address of a mail', () => {
  it.each([
    'jeanne.martin@valombre.example',
    "o'neill+parc@a-b.example.fr",
    'agent@mairie-évry.example',
    'moi@localhost',
  ])('may be %s', (address) => expect(parseMailAddress(address)).toBe(address));

  it.each([
    ['nothing', ''],
    ['no domain', 'jeanne'],
    ['a line break', 'jeanne@valombre.example\r\nBcc: all@example.org'],
    ['a line break at its end', 'jeanne@valombre.example\n'],
    ['a bare carriage return', 'jeanne@valombre.example\rBcc:all@example.org'],
    ['a second recipient', 'jeanne@valombre.example,all@example.org'],
    ['a second recipient after a semicolon', 'jeanne@valombre.example;all@example.org'],
    ['a name', 'Jeanne <jeanne@valombre.example>'],
    ['a group', 'all:jeanne@valombre.example'],
    ['a quoted local part', '"jeanne@elsewhere.example"@valombre.example'],
    ['a comment', 'jeanne(all@example.org)@valombre.example'],
    ['a domain that reads as another', 'jeanne@ｖalombre.example'],
    ['a local part too long', `${'a'.repeat(65)}@valombre.example`],
    ['two dots together', 'jeanne..martin@valombre.example'],
    ['an invisible character', 'jeanne\u200b@valombre.example'],
  ])('is never %s', (_, address) => expect(() => parseMailAddress(address)).toThrow('mail-address-wrong'));
});

describe('the text of a mail', () => {
  it('keeps a subject on one line, whatever was typed', () => {
    expect(headerText('Invitation\r\nBcc: all@example.org\u2028\u202e\0 de  Zoé')).toBe(
      'Invitation Bcc: all@example.org de Zoé',
    );
    expect(headerText('😀'.repeat(300))).toBe('😀'.repeat(200));
  });

  it('keeps the lines and drops what no reader shows', () => {
    expect(bodyText('un\r\ndeux\rtrois\n\tquatre\0\u001b[31m\u0085')).toBe('un\ndeux\ntrois\n\tquatre[31m');
  });
});
