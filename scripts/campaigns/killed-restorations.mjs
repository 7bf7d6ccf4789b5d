/** Restorations killed at each step and at random moments: the database is the old one or the new one, whole, and the next one succeeds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareRestore, restoreKilledAfter, restoreKilledAtCall } from '../tasks/kill-restore.mjs';

export default {
  says: 'kills `prolonge restore` with SIGKILL before each file operation, then at random moments, and looks at what is left.',
  async run({ seed, timeIsLeft }) {
    const { seededRandom } = await import('../../dist/kernel/random.js');
    const random = seededRandom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'prolonge-kills-'));
    const figures = { steps: 0, 'steps tried': 0, kills: 0, 'the old one': 0, 'the new one': 0 };
    try {
      const victim = await prepareRestore(folder, 3000);
      figures.steps = victim.calls;
      // From the last one back: the swap is there.
      for (let call = victim.calls; call > 0 && timeIsLeft(); call -= 1) {
        const { found, wasKilled } = await restoreKilledAtCall(victim, call);
        figures['steps tried'] += 1;
        figures.kills += wasKilled;
        figures[found] += 1;
      }
      while (timeIsLeft()) {
        const { found, wasKilled } = await restoreKilledAfter(victim, random() * victim.wholeMilliseconds * 1.1);
        figures.kills += wasKilled;
        figures[found] += 1;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return [figures];
  },
};
