import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';
import { proofFault, proofsIn } from '../support/proofs.js';

type Row = Readonly<Record<'number' | 'cve' | 'product' | 'class' | 'instead' | 'proof', string>>;

const CLASSES = 16;
const rows = parse<Row>(readFileSync(join(projectRoot, 'docs/security/known-attacks.csv'), 'utf8'), { columns: true });

describe('docs/security/known-attacks.csv', () => {
  it('has each of the sixteen classes once, in their order, with what is done instead', () => {
    const numbers = Array.from({ length: CLASSES }, (_, index) => String(index + 1));
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    for (const { number, cve, ...words } of rows) {
      expect([number, cve]).toEqual([
        number,
        expect.stringMatching(/^(CVE-\d{4}-\d+( and CVE-\d{4}-\d+)?|none \(.+\))$/),
      ]);
      for (const text of Object.values(words)) expect([number, text]).toEqual([number, expect.stringMatching(/\S/)]);
    }
  });

  it('proves each of them by tests that exist, word for word', () => {
    const faults = rows.flatMap(({ number, proof }) => {
      const proofs = proofsIn(proof);
      const wrong = proofs.flatMap((one) => proofFault(one) ?? []);
      return proofs.length === 0 ? [`${number} has no proof`] : wrong.map((fault) => `${number}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('a proof', () => {
  const HERE = 'test/architecture/known-attacks.spec.ts';

  it('is right when its file has a test of its very title', () => {
    expect(proofFault(`${HERE} › is right when its file has a test of its very title`)).toBeNull();
  });

  it.each([
    ['a file that is not there', 'test/architecture/nowhere.spec.ts › is right'],
    ['a file that holds no tests', 'src/main.ts › is right'],
    ['a title that is almost one', `${HERE} › is right when its file has a test of its very titles`],
    ['a part of a title', `${HERE} › is right when its file`],
    ['the title of a group', `${HERE} › a proof`],
    ['a file without a title', HERE],
    ['a title that is only spoken of', `${HERE} › a title that is only spoken of`],
  ])('is wrong when it names %s', (_what, proof) => {
    expect(proofFault(proof)).not.toBeNull();
  });

  it('is one of several in a cell, whatever its title holds', () => {
    const [one, other] = ['test/a.spec.ts › does this; and that', 'test/b.spec.ts › does it'];
    expect(proofsIn(`${one} ; ${other}`)).toEqual([one, other]);
    expect(proofsIn(`${one};${other}`)).toEqual([one, other]);
    expect(proofsIn('')).toEqual([]);
  });
});
