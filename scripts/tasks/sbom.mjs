/** The software bill of materials: what the product is made of, for whoever has to know whether a flaw concerns them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './processes.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const nameAndVersion = ({ name, version }) => `${name}@${version}`;

/**
 * In CycloneDX (JSON): the packages that run in production, from package-lock.json.
 * npm is asked for all of them, since its own `--omit=dev` also leaves out what production shares with development.
 * @throws Error when npm cannot make it, or when it lacks what such a document is for
 */
export async function makeSbom() {
  const { code, output } = await npm('sbom', '--sbom-format=cyclonedx', '--package-lock-only');
  if (code !== 0) throw new Error(`npm sbom failed (npm 10 or later is needed). Its last words:\n${output.trim()}`);
  const whole = JSON.parse(output.slice(output.indexOf('{')));
  const wanted = new Set(productionPackages());
  const components = whole.components.filter((component) => wanted.has(nameAndVersion(component)));
  const kept = new Set([whole.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = whole.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((needed) => kept.has(needed)) }));
  // npm calls it after the folder, and a library.
  const component = { ...whole.metadata.component, name: read('package.json').name, type: 'application' };
  const sbom = { ...whole, metadata: { ...whole.metadata, component }, components, dependencies };
  const faults = sbomFaults(sbom, [...wanted]);
  if (faults.length > 0) throw new Error(`The bill of materials is not whole:\n${faults.join('\n')}`);
  return sbom;
}

/** @returns {string[]} `name@version`, once, of each package of the lock file that is not there for development only */
export function productionPackages(lock = read('package-lock.json')) {
  const inProduction = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
  );
  const names = inProduction.map(([path, { name = path.slice(path.lastIndexOf('node_modules/') + 13), version }]) =>
    nameAndVersion({ name, version }),
  );
  return [...new Set(names)];
}

/** @returns {string[]} what the document lacks: its form, a package, a package's address or the hash of its content */
export function sbomFaults({ bomFormat, specVersion, serialNumber, components }, wanted = productionPackages()) {
  const faults = [];
  if (bomFormat !== 'CycloneDX' || !/^1\.[5-9]$/.test(specVersion)) faults.push('it is no CycloneDX 1.5 or later');
  if (!/^urn:uuid:[0-9a-f-]{36}$/.test(serialNumber)) faults.push('it has no serial number');
  const found = new Set(components.map(nameAndVersion));
  faults.push(...wanted.filter((name) => !found.has(name)).map((name) => `${name} is missing`));
  for (const component of components) {
    const name = nameAndVersion(component);
    if (!/^pkg:npm\/.+@.+$/.test(component.purl ?? '')) faults.push(`${name} has no package URL`);
    if (!component.hashes?.some(({ alg }) => alg === 'SHA-512')) faults.push(`${name} has no SHA-512`);
  }
  return faults;
}
