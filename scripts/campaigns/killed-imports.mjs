/** Imports killed at random moments: the inventory is as before or as after, never between, and the next import succeeds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backgroundKilledAfter, importKilledAfter, prepareVictim, timeInBackground } from '../tasks/kill-import.mjs';

export default {
  says: 'kills `prolonge import`, then imports in the background, with SIGKILL at random moments and looks at what is left.',
  async run({ seed, timeIsLeft }) {
    const { seededRandom } = await import('../../dist/kernel/random.js');
    const random = seededRandom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'prolonge-kills-'));
    const figures = { kills: 0, 'as before': 0, 'as after': 0, 'ended before the kill': 0 };
    const background = { kills: 0, none: 0, reading: 0, refused: 0, previewed: 0, applied: 0 };
    try {
      const victim = await prepareVictim(folder, 3000);
      let backgroundMilliseconds;
      while (timeIsLeft()) {
        const outcome = await importKilledAfter(victim, random() * victim.wholeMilliseconds * 1.1);
        figures.kills += 1;
        figures[outcome] += 1;
        backgroundMilliseconds ??= await timeInBackground(victim);
        background[await backgroundKilledAfter(victim, random() * backgroundMilliseconds * 1.1)] += 1;
        background.kills += 1;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return [figures, background];
  },
};
