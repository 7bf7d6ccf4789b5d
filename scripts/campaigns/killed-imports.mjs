/** Imports killed at random moments: the inventory is as before or as after, never between, and the next import succeeds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importKilledAfter, prepareVictim } from '../tasks/kill-import.mjs';

export default {
  says: 'kills `prolonge import` with SIGKILL at random moments and looks at what is left.',
  async run({ seed, timeIsLeft }) {
    const { seededRandom } = await import('../../dist/kernel/random.js');
    const random = seededRandom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'prolonge-kills-'));
    const figures = { kills: 0, 'as before': 0, 'as after': 0, 'ended before the kill': 0 };
    try {
      const victim = await prepareVictim(folder, 3000);
      while (timeIsLeft()) {
        const outcome = await importKilledAfter(victim, random() * victim.wholeMilliseconds * 1.1);
        figures.kills += 1;
        figures[outcome] += 1;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return [figures];
  },
};
