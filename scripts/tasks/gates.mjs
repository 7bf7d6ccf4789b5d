/** Every check that is no test, named, in order, the longest first. A gate passes when its program exits with 0. */
import { audit } from './audit.mjs';
import { build } from './build.mjs';
import { checkLock } from './lock-file.mjs';
import { runQuietly, secondsSince } from './processes.mjs';

const program = (...args) => () => runQuietly(args, { FORCE_COLOR: '0' }); // prettier-ignore
const checks = 'scripts/checks';

export const GATES = [
  ['lint', program('node_modules/eslint/bin/eslint.js', '--config', `${checks}/eslint.config.mjs`, '--max-warnings=0')],
  ['format', program('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['types', program('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false')],
  [
    'import directions',
    program(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', `${checks}/dependency-cruiser.cjs`, '--output-type', 'err-long', 'src', 'test', 'scripts'],
    ),
  ],
  ['dead code', program('node_modules/knip/bin/knip.js', '--no-progress')],
  ['lock file', checkLock],
  ['audit', () => audit()],
  ['build', build],
];

/**
 * Runs all of them, two at a time, and shows what the failing ones said: one failure does not hide the others. One that
 * cannot say anything here (`leftOut`) does not fail, and is told.
 * @returns rows for the final table
 */
export async function runGates(gates = GATES) {
  const waiting = [...gates.entries()];
  const rows = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [position, [name, run]] = next;
      const start = performance.now();
      const { code, output, leftOut } = await run();
      const passed = leftOut === undefined ? 'passed' : 'left out';
      rows[position] = { gate: name, result: code === 0 ? passed : 'FAILED', seconds: secondsSince(start), leftOut };
      console.log(`${name}: ${rows[position].result}, ${rows[position].seconds} s`);
      if (code !== 0) console.log(`\n${output.trim()}\n`);
    }
  };
  await Promise.all([work(), work()]);
  return rows;
}
