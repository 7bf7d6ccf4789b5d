/**
 * `npm test`: every gate, then every test, one table at the end; a failure does not hide the others.
 * `npm test -- test/domain/footprint` runs only the tests of those paths.
 */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { runGates } from './tasks/gates.mjs';
import { installIfNeeded } from './tasks/install.mjs';
import { runJest } from './tasks/jest.mjs';

const paths = process.argv.slice(2);
const everything = paths.length === 0;
const onServer = process.env.CI === 'true';

await installIfNeeded();
const gates = everything ? await runGates() : [];
const tests = await runJest(paths);

console.table([...gates, tests.row], ['gate', 'result', 'seconds']);
for (const { gate, leftOut } of gates) if (leftOut !== undefined) console.log(`Left out, ${gate}: ${leftOut}`);
for (const [name, count] of tests.skips) console.log(`Skipped, ${name}: ${count} test(s)`);
const skipsRefused = everything && (onServer ? tests.skips.size > 0 : tests.skips.has('without a reason'));
if (skipsRefused) console.log(onServer ? 'CI=true: nothing may be skipped.' : 'A skip must say what is missing.');

const failed = tests.failed || skipsRefused || gates.some(({ result }) => result === 'FAILED');
console.log(failed ? '\nFAILED' : '\nEverything passed');
process.exitCode = failed ? 1 : 0;
