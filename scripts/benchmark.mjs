/** `npm run benchmark [-- name …] [--rows 100000] [--rounds 3]`: prints ratios measured in one run. Nothing is asserted: machines differ. */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './tasks/build.mjs';
import { compare } from './tasks/compare.mjs';
import { installIfNeeded } from './tasks/install.mjs';
import { loadNamed } from './tasks/registry.mjs';

const { values, positionals } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const size = { rows: Number(values.rows) };

await installIfNeeded();
await buildIfStale();
for (const benchmark of await loadNamed('benchmarks', positionals)) {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-benchmark-'));
  try {
    console.log(`\n${benchmark.name}: ${benchmark.says} Ratios to “${benchmark.baseline}”; above 1: faster.`);
    const context = await benchmark.prepare?.(folder, size);
    try {
      console.table(await compare(benchmark, context, Number(values.rounds)));
    } finally {
      await benchmark.finish?.(context);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
