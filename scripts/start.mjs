/** `npm start [-- --demo] [-- --port N]`: installs and builds what is missing, then serves. */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { parseArgs } from 'node:util';
import { buildIfStale } from './tasks/build.mjs';
import { installIfNeeded } from './tasks/install.mjs';
import { runInFront, step } from './tasks/processes.mjs';

const options = { demo: { type: 'boolean', default: false }, port: { type: 'string' } };

function askedFor() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start [-- [--demo] [--port 3000]]`);
    process.exit(2);
  }
}

const { demo, port } = askedFor();
await installIfNeeded();
await buildIfStale();
if (demo) {
  const code = await step('Loading the demonstration fleet, if the database is empty', () =>
    runInFront(['dist/cli.js', 'demo', '--if-empty']),
  );
  if (code !== 0) process.exit(code);
}
process.exitCode = await runInFront(['dist/cli.js', 'serve', ...(port === undefined ? [] : ['--port', port])]);
