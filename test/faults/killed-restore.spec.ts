import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/kernel/random.js';
import {
  prepareRestore,
  restoreKilledAfter,
  restoreKilledAtCall,
  type RestoreVictim,
} from '../../scripts/tasks/kill-restore.mjs';

const SEED = 20_261_124;
/** Counted from the end: the old one has two names, right before the rename, right after it. The campaign tries each step. */
const STEPS_OF_THE_SWAP = [7, 5, 4] as const;

describe(`a restoration killed with SIGKILL (seed ${SEED}; the campaign killed-restorations kills many more)`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-kill-'));
  let victim: RestoreVictim;

  beforeAll(async () => {
    victim = await prepareRestore(folder, 300);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the old database or the new one, whole, whichever step of the swap it was killed at', async () => {
    const found: string[] = [];
    for (const step of STEPS_OF_THE_SWAP) {
      const outcome = await restoreKilledAtCall(victim, victim.calls - step);
      expect([step, outcome.wasKilled]).toEqual([step, true]);
      found.push(outcome.found);
    }
    expect(found).toEqual(['the old one', 'the old one', 'the new one']);
  }, 240_000);

  it('leaves the old database when it was killed while it looked at the backup', async () => {
    const random = seededRandom(SEED);
    const outcome = await restoreKilledAfter(victim, victim.wholeMilliseconds * (0.3 + 0.4 * random()));
    expect(['the old one', 'the new one']).toContain(outcome.found);
  }, 120_000);
});
