import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { IDENTITY_KINDS } from '../../../src/inventory/domain/identity/identity-keys.js';
import { NO_CHOICES } from '../../../src/inventory/domain/understanding/import-choices.js';
import { NOTHING_KNOWN } from '../../../src/inventory/planning/known-devices.js';
import { planFile } from '../../../src/inventory/planning/plan-file.js';
import { planInThread } from '../../../src/inventory/planning/plan-in-thread.js';
import type { DecidedRows, FilePlan, PlanOrder, PlanOutside } from '../../../src/inventory/planning/plan-order.js';
import { understandFile } from '../../../src/inventory/planning/understand-file.js';
import { withFile } from '../../builders/inventory-file.js';
import { refusal } from '../../support/refusal.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/imports');
const TERMS = { today: dateOnly('2026-07-01'), identityOrder: IDENTITY_KINDS, isAsked: true };

const orderOf = (path: string): PlanOrder => ({ path, fileName: 'parc.csv', sheet: undefined, choices: NO_CHOICES });

/** An outside where nothing is known, and what it was told. */
function outside(changes: Partial<PlanOutside> = {}): { readonly told: unknown[]; readonly outside: PlanOutside } {
  const told: unknown[] = [];
  const tell = (what: unknown): Promise<void> => {
    told.push(what);
    return Promise.resolve();
  };
  const empty: PlanOutside = {
    read: (rows) => tell({ rows }),
    understood: async (rowCount) => {
      await tell({ rowCount });
      return TERMS;
    },
    lookUp: async (keys) => {
      await tell({ keys });
      return NOTHING_KNOWN;
    },
    take: tell,
    ...changes,
  };
  return { told, outside: empty };
}

const inOrder = (told: readonly unknown[]): string[] => told.map((what) => JSON.stringify(what)).sort();

describe('planning in a thread of its own', () => {
  it.each(['windows-1252-accents.csv', 'duplicate-rows.csv', 'cached-formulas.xlsx'])(
    'comes to the same plan and the same rows: %s',
    async (name) => {
      const order = orderOf(join(FIXTURES, name));
      const here = outside();
      const there = outside();
      const plan: FilePlan = await planInThread(order, there.outside);
      expect(plan).toEqual(await planFile(order, here.outside));
      expect(inOrder(there.told)).toEqual(inOrder(here.told));
      expect(there.told.length).toBeGreaterThan(2);
    },
  );

  it('refuses a file with the same code and the same facts', async () => {
    await withFile('Nom;Numéro de série\nPOSTE;"ouvert\n', async (path) => {
      const refused = refusal('file-quote-unclosed', { row: 2 });
      await expect(planFile(orderOf(path), outside().outside)).rejects.toEqual(refused);
      await expect(planInThread(orderOf(path), outside().outside)).rejects.toEqual(refused);
    });
  });

  it('ends with the error of whoever takes the rows, and takes no more', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `VAL-${at};SN${at}X`).join('\n');
    await withFile(`Numéro d'inventaire;Numéro de série\n${lines}\n`, async (path) => {
      let taken = 0;
      const full = outside({
        take: () => {
          taken += 1;
          return taken === 2 ? Promise.reject(new Error('the disk is full')) : Promise.resolve();
        },
      });
      await expect(planInThread(orderOf(path), full.outside)).rejects.toThrow('the disk is full');
      expect(taken).toBe(2);
    });
  });

  it('is where a large file is planned, a small one being planned at once', async () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => `VAL-${at};SN${at}X;Ordinateur portable`).join('\n');
    await withFile(`Numéro d'inventaire;Numéro de série;Type\n${lines}\n`, async (path) => {
      expect((await stat(path)).size).toBeGreaterThan(2 * 1024 * 1024);
      const taken: DecidedRows[] = [];
      const understood = await understandFile(orderOf(path), () => Promise.resolve());
      expect(understood.rowCount).toBe(60_000);
      const { document } = await understood.decide({
        terms: { ...TERMS, isAsked: false },
        lookUp: () => Promise.reject(new Error('nothing is known: nothing need be asked')),
        take: (decided) => {
          taken.push(decided);
          return Promise.resolve();
        },
      });
      expect(document.counts.created).toBe(60_000);
      const positions = taken.flatMap(({ planned }) => planned.map(({ position }) => position));
      expect(positions).toEqual(Array.from({ length: 60_000 }, (_, at) => at + 2));
    });
  });
});
