import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';
import { proofFault } from '../support/proofs.js';

type Row = Readonly<Record<'requirement' | 'level' | 'what' | 'status' | 'why' | 'proof', string>>;

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const rows = parse<Row>(read('docs/security/asvs.csv'), { columns: true });

const STATUSES = ['met', 'partly', 'not met', 'does not apply'] as const;
const LEVELS = ['1', '2'] as const;

/**
 * How many requirements of each chapter are of level 1 and of level 2, counted in the standard itself:
 * https://github.com/OWASP/ASVS, 5.0/docs_en/OWASP_Application_Security_Verification_Standard_5.0.0_en.csv
 */
const EXPECTED: Readonly<Record<string, readonly [number, number]>> = {
  ...{ '1': [8, 19], '2': [4, 7], '3': [8, 11], '4': [2, 8], '5': [4, 5], '6': [13, 22] },
  ...{ '7': [6, 12], '8': [4, 3], '9': [4, 3], '10': [5, 24], '11': [3, 11], '12': [3, 6] },
  ...{ '13': [1, 12], '14': [2, 7], '15': [3, 10], '16': [0, 16], '17': [0, 7] },
};

const proofsOf = ({ proof }: Row): readonly string[] => (proof === '' ? [] : proof.split(/ ; (?=(?:test|docs)\/)/));

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** What is wrong with a proof by documentation: only a requirement that asks for documentation has one. */
function documentFault(proof: string): string | null {
  const [path = '', anchor = ''] = proof.split('#');
  if (!existsSync(join(projectRoot, path))) return `${path} does not exist`;
  const headings = [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));
  return headings.includes(anchor) ? null : `${path} has no heading #${anchor}`;
}

describe('docs/security/asvs.csv', () => {
  it('has each requirement of levels 1 and 2 once, in their order', () => {
    const numbers = rows.map(({ requirement }) => requirement);
    expect(new Set(numbers).size).toBe(numbers.length);
    const inOrder = numbers.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    expect(numbers).toEqual(inOrder);
    const counted = Object.keys(EXPECTED).map((chapter) => [
      chapter,
      LEVELS.map(
        (level) => rows.filter((row) => row.level === level && row.requirement.startsWith(`${chapter}.`)).length,
      ),
    ]);
    expect(counted).toEqual(Object.entries(EXPECTED));
    expect([rows.length, ...LEVELS.map((level) => rows.filter((row) => row.level === level).length)]).toEqual([
      253, 70, 183,
    ]);
  });

  it('says of each what it asks, how it stands and why', () => {
    for (const { requirement, what, status, why } of rows) {
      expect([requirement, STATUSES]).toEqual([requirement, expect.arrayContaining([status])]);
      expect([requirement, what, why]).toEqual([requirement, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
  });

  it('proves what is met, wholly or partly, and nothing else', () => {
    for (const row of rows) {
      const isProven = row.status === 'met' || row.status === 'partly';
      expect([row.requirement, proofsOf(row).length > 0]).toEqual([row.requirement, isProven]);
    }
  });

  it('names proofs that exist, word for word', () => {
    const faults = rows.flatMap((row) =>
      proofsOf(row).map((proof) => {
        const fault = proof.startsWith('docs/') ? documentFault(proof) : proofFault(proof);
        return fault === null ? null : `${row.requirement}: ${fault}`;
      }),
    );
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it('proves by a document only what asks for a document, and what is consistent with one', () => {
    const documented = rows.filter((row) => proofsOf(row).some((proof) => proof.startsWith('docs/')));
    for (const row of documented) {
      const isByTestsToo = proofsOf(row).some((proof) => proof.startsWith('test/'));
      expect([row.requirement, row.what.startsWith('Documentation: ') || isByTestsToo]).toEqual([
        row.requirement,
        true,
      ]);
    }
  });

  it('is counted right in README.md', () => {
    const text = read('docs/security/README.md');
    for (const status of STATUSES) {
      const counts = LEVELS.map((level) => rows.filter((row) => row.level === level && row.status === status).length);
      const all = counts[0]! + counts[1]!;
      expect(text).toMatch(new RegExp(`^\\| ${status} +\\| +${counts[0]} +\\| +${counts[1]} +\\| +${all} +\\|`, 'm'));
    }
  });
});
