/** `npm run check [-- format types lint …]`: every check that is no test, or those named. */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { GATES, runGates } from './tasks/gates.mjs';
import { installIfNeeded } from './tasks/install.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !GATES.some(([gate]) => gate === name));
if (unknown.length > 0) {
  console.error(`No such gate: ${unknown.join(', ')}. There are: ${GATES.map(([gate]) => gate).join(', ')}.`);
  process.exit(2);
}
await installIfNeeded();
const rows = await runGates(names.length === 0 ? GATES : GATES.filter(([gate]) => names.includes(gate)));
console.table(rows, ['gate', 'result', 'seconds']);
for (const { gate, leftOut } of rows) if (leftOut !== undefined) console.log(`Left out, ${gate}: ${leftOut}`);
process.exitCode = rows.every(({ result }) => result !== 'FAILED') ? 0 : 1;
