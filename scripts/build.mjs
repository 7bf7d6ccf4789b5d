/** `npm run build`: compiles src/ to dist/, whether it has changed or not. */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { build } from './tasks/build.mjs';
import { installIfNeeded } from './tasks/install.mjs';
import { step } from './tasks/processes.mjs';

await installIfNeeded();
const { code, output } = await step('Compiling', build);
process.stdout.write(output);
process.exitCode = code;
