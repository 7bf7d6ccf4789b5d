/**
 * `npm run campaign [-- name …] [--minutes 1] [--seed N] [--from FOLDER]`: the long versions of tests; prints their figures.
 * A campaign runs until its time is over and throws at the first law that breaks; the same seed replays it.
 * Those that compare with files of others read them in FOLDER, and are left out by name without it.
 */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildIfStale } from './tasks/build.mjs';
import { installIfNeeded } from './tasks/install.mjs';
import { secondsSince } from './tasks/processes.mjs';
import { loadNamed } from './tasks/registry.mjs';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, from: { type: 'string' } },
  allowPositionals: true,
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);

await installIfNeeded();
await buildIfStale();
for (const campaign of await loadNamed('campaigns', positionals)) {
  if (campaign.readsFolder && values.from === undefined) {
    console.log(`\n${campaign.name}: left out, it needs --from FOLDER. ${campaign.says}`);
    if (positionals.length > 0) process.exitCode = 2;
    continue;
  }
  console.log(`\n${campaign.name}: ${campaign.says} Seed ${seed}, ${values.minutes} min.`);
  const start = performance.now();
  const deadline = start + Number(values.minutes) * 60_000;
  try {
    console.table(await campaign.run({ seed, from: values.from, timeIsLeft: () => performance.now() < deadline }));
    console.log(`${campaign.name}: every law held, ${secondsSince(start)} s`);
  } catch (error) {
    console.error(`${campaign.name}: BROKEN after ${secondsSince(start)} s, seed ${seed}`, error);
    process.exitCode = 1;
  }
}
