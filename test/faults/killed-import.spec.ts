import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/kernel/random.js';
import {
  backgroundKilledAfter,
  importKilledAfter,
  prepareVictim,
  timeInBackground,
} from '../../scripts/tasks/kill-import.mjs';
import { onBothEngines } from '../support/engines.js';

const SEED = 20_261_123;
const KILLS = 2;
const KILLS_IN_BACKGROUND = 2;

onBothEngines(
  `an import killed with SIGKILL (seed ${SEED}; the campaign killed-imports kills many more)`,
  (newDatabase) => {
    const folder = mkdtempSync(join(tmpdir(), 'prolonge-kill-'));
    const drops: (() => void)[] = [];
    let victim: Awaited<ReturnType<typeof prepareVictim>>;

    beforeAll(async () => {
      victim = await prepareVictim(folder, 1500, async () => {
        const { url, drop } = await newDatabase();
        drops.push(drop);
        return url;
      });
    }, 120_000);
    afterAll(() => {
      for (const drop of drops) drop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('leaves the inventory as before or as after, whole, and ready for the next import', async () => {
      const random = seededRandom(SEED);
      for (let kill = 0; kill < KILLS; kill++) {
        const outcome = await importKilledAfter(victim, victim.wholeMilliseconds * (0.4 + 0.6 * random()));
        expect(['as before', 'as after', 'ended before the kill']).toContain(outcome);
      }
    }, 240_000);

    it('is gone on with by another process when it runs in the background, and is applied once', async () => {
      const random = seededRandom(SEED);
      const whole = await timeInBackground(victim);
      for (let kill = 0; kill < KILLS_IN_BACKGROUND; kill++) {
        const stage = await backgroundKilledAfter(victim, whole * random());
        expect(['none', 'reading', 'refused', 'previewed', 'applied']).toContain(stage);
      }
    }, 240_000);
  },
);
