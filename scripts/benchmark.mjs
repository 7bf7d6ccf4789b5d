/** `npm run benchmark [-- name …]`: prints ratios measured in one run. Nothing is asserted: machines differ. */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './tasks/build.mjs';
import { compare } from './tasks/compare.mjs';
import { installIfNeeded } from './tasks/install.mjs';
import { loadNamed } from './tasks/registry.mjs';

await installIfNeeded();
await buildIfStale();
for (const benchmark of await loadNamed('benchmarks', process.argv.slice(2))) {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-benchmark-'));
  try {
    console.log(`\n${benchmark.name}: ${benchmark.says} Ratios to “${benchmark.baseline}”; above 1: faster.`);
    const context = await benchmark.prepare?.(folder);
    try {
      console.table(await compare(benchmark, context));
    } finally {
      await benchmark.finish?.(context);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
