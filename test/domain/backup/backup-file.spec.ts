import { describe, expect, it } from '@jest/globals';
import { footerBeforeHash, HASH_LENGTH, parseFooter } from '../../../src/backup/domain/backup-footer.js';
import { parseManifest } from '../../../src/backup/domain/backup-manifest.js';
import { contradiction } from '../../../src/backup/domain/contradiction.js';

const HASH = '0123456789abcdef'.repeat(4);
const CHAINS = [
  { organisationId: 'a', length: 2, headHash: HASH },
  { organisationId: 'b', length: 0, headHash: HASH },
];
const SAID = {
  takenAt: '2026-11-23T09:30:00.000Z',
  product: '1.2.3',
  schema: 'Last2',
  rows: { device: 3, site: 0 },
  chains: CHAINS,
};
const FOUND = { migrations: ['First1', 'Last2'], rows: SAID.rows, chains: CHAINS };

describe('the last line of a backup', () => {
  it('says how long the database is and the hash of what precedes, and is read from the end', () => {
    const line = `${footerBeforeHash(8192)}${HASH}\n`;
    expect(parseFooter(`…{"rows":{}}${line}`)).toEqual({
      ...{ format: 1, databaseBytes: 8192, sha256: HASH },
      length: line.length,
    });
    expect(line.slice(-HASH_LENGTH)).toBe(`${HASH}\n`);
  });

  it('is nothing else', () => {
    const line = `${footerBeforeHash(8192)}${HASH}\n`;
    const wrong = ['', line.slice(1), line.slice(0, -1), `${line}\n`, line.replace('8192', '-1'), line.toUpperCase()];
    for (const text of wrong) expect([text, parseFooter(text)]).toEqual([text, null]);
  });
});

describe('the manifest of a backup', () => {
  it('is read as it was written, and anything else is none', () => {
    expect(parseManifest(JSON.stringify(SAID))).toEqual(SAID);
    const wrong = [
      ...['', '{', 'null', '[]', '{}', '"text"'],
      ...Object.keys(SAID).map((key) => JSON.stringify({ ...SAID, [key]: undefined })),
      JSON.stringify({ ...SAID, rows: { device: '3' } }),
      JSON.stringify({ ...SAID, chains: [{ organisationId: 'a', length: 2 }] }),
    ];
    for (const text of wrong) expect([text, parseManifest(text)]).toEqual([text, null]);
  });

  it('agrees with what it describes, in whatever order the chains are', () => {
    expect(contradiction(SAID, FOUND)).toBeNull();
    expect(contradiction(SAID, { ...FOUND, chains: CHAINS.toReversed() })).toBeNull();
  });

  it('is contradicted by a row, a table, a migration or an act more or less', () => {
    expect(contradiction(SAID, { ...FOUND, rows: { ...SAID.rows, device: 2 } })).toBe('device');
    expect(contradiction(SAID, { ...FOUND, rows: { device: 3 } })).toBe('site');
    expect(contradiction(SAID, { ...FOUND, rows: { ...SAID.rows, more: 0 } })).toBe('more');
    expect(contradiction(SAID, { ...FOUND, migrations: ['First1'] })).toBe('schema');
    expect(contradiction(SAID, { ...FOUND, chains: CHAINS.slice(1) })).toBe('audit_chain');
  });
});
