/**
 * `npm run sbom`: writes what the product is made of (CycloneDX, JSON) to `var/sbom.json`.
 * `npm run --silent sbom -- --stdout` prints it, `-- FILE` writes it elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { root } from './tasks/processes.mjs';
import { makeSbom } from './tasks/sbom.mjs';

const [where = join(root, 'var/sbom.json')] = process.argv.slice(2);
const sbom = await makeSbom();
const text = `${JSON.stringify(sbom, null, 2)}\n`;
if (where === '--stdout') process.stdout.write(text);
else {
  const file = resolve(where);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file}: ${sbom.components.length} packages`);
}
