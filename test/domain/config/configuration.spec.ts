import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from '../../../src/config/configuration.js';
import { SETTINGS } from '../../../src/config/settings.js';

const DEFAULTS = readConfiguration({});

/** What is said of an environment with wrong settings. */
function refusalOf(environment: Record<string, string>): string {
  try {
    readConfiguration(environment);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the configuration', () => {
  it('is whole when nobody says anything, and listens to this computer only', () => {
    expect(Object.keys(DEFAULTS)).toEqual(Object.keys(SETTINGS));
    expect(DEFAULTS).toMatchObject({
      databaseUrl: 'sqlite:var/prolonge.db',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      trustedProxies: [],
      uploadLimitBytes: 64 * 1024 * 1024,
    });
  });

  it('takes an empty variable for an absent one, and looks at no other', () => {
    const empty = Object.fromEntries(Object.values(SETTINGS).map(({ name }) => [name, '']));
    expect(readConfiguration({ ...empty, PORT: '1', HOST: '0.0.0.0' })).toEqual(DEFAULTS);
  });

  it.each([
    [
      'PROLONGE_DATABASE_URL',
      'postgres://me:secret@db:5432/parc',
      { databaseUrl: 'postgres://me:secret@db:5432/parc' },
    ],
    ['PROLONGE_DATABASE_URL', 'postgresql://db/parc', { databaseUrl: 'postgresql://db/parc' }],
    ['PROLONGE_DATABASE_URL', 'sqlite:/srv/parc.db', { databaseUrl: 'sqlite:/srv/parc.db' }],
    ['PROLONGE_HOST', '::1', { host: '::1' }],
    ['PROLONGE_HOST', 'localhost', { host: 'localhost' }],
    ['PROLONGE_HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['PROLONGE_PUBLIC_URL', 'https://Prolonge.example.fr/', { publicUrl: 'https://prolonge.example.fr' }],
    ['PROLONGE_PUBLIC_URL', 'https://prolonge.example.fr:8443', { publicUrl: 'https://prolonge.example.fr:8443' }],
    ['PROLONGE_TRUSTED_PROXIES', '127.0.0.1, fd00::/8 ,', { trustedProxies: ['127.0.0.1', 'fd00::/8'] }],
    ['PROLONGE_PORT', '0', { port: 0 }],
    ['PROLONGE_PORT', '65535', { port: 65_535 }],
    ['PROLONGE_UPLOAD_LIMIT_MB', '1', { uploadLimitBytes: 1_048_576 }],
  ])('accepts %s=%s', (name, text, changed) => {
    expect(readConfiguration({ [name]: text })).toEqual({ ...DEFAULTS, ...changed });
  });

  it.each([
    ['PROLONGE_PORT', ['65536', '-1', '30.5', 'http', ' ', '0x50', '1e3'], /whole number from 0 to 65535/],
    ['PROLONGE_UPLOAD_LIMIT_MB', ['0', '-1', '1.5', '64 MB', 'Infinity', '0x10'], /whole number from 1/],
    ['PROLONGE_HOST', ['http://127.0.0.1', '127.0.0.1/8', 'a b'], /such as 127\.0\.0\.1 or 0\.0\.0\.0/],
    ['PROLONGE_PUBLIC_URL', ['prolonge.fr', 'ftp://prolonge.fr', 'https://prolonge.fr/parc'], /https:\/\/prolonge/],
    [
      'PROLONGE_TRUSTED_PROXIES',
      ['everybody', '0.0.0.0/0', '::/0', '10.0.0.0/33', '1', '10.0.0.0/8/8'],
      /never everybody/,
    ],
    ['PROLONGE_DATABASE_URL', ['prolonge.db', 'sqlite:', 'mysql://db/parc', 'postgres:'], /sqlite:path\/to\/file\.db/],
  ])('refuses a wrong %s, and says what would be right', (name, texts, right) => {
    for (const text of texts) {
      expect(refusalOf({ [name]: text })).toContain(`${name}=${text}: `);
      expect(refusalOf({ [name]: text })).toMatch(right);
    }
  });

  it('names all the wrong settings at once, and none of the right ones', () => {
    const wrong = { PROLONGE_PORT: 'x', PROLONGE_HOST: 'every one', PROLONGE_UPLOAD_LIMIT_MB: '0' };
    const said = refusalOf({ ...wrong, PROLONGE_DATABASE_URL: 'sqlite:a.db' });
    for (const name of Object.keys(wrong)) expect(said).toContain(name);
    expect(said).not.toContain('PROLONGE_DATABASE_URL');
    expect(said.split('\n')).toHaveLength(4);
  });

  it('never repeats the password of an address that it refuses', () => {
    expect(refusalOf({ PROLONGE_DATABASE_URL: 'mysql://me:secret@db/parc' })).not.toContain('secret');
  });
});
