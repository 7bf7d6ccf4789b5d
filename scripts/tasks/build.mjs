/** Compiles src/ to dist/ with tsc, and puts beside it what tsc leaves: the files that browsers receive. */
import { chmodSync, cpSync, existsSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly, step } from './processes.mjs';

const SOURCES = ['src', 'tsconfig.json', 'scripts/checks/tsconfig.build.json', 'package-lock.json'];
const ASSETS = 'web/assets';
const STAMP = join(root, 'dist/.built');
const COMMAND = join(root, 'node_modules/.bin/prolonge');

export async function buildIfStale() {
  if (existsSync(STAMP) && newestChange() <= statSync(STAMP).mtimeMs) return;
  await step('Compiling', async () => {
    const { code, output } = await build();
    if (code !== 0) throw new Error(`${output}\nThe sources do not compile; nothing was started.`);
  });
}

/** @returns the exit code of tsc and what it said */
export async function build() {
  rmSync(STAMP, { force: true });
  const result = await runQuietly(['node_modules/typescript/bin/tsc', '-p', 'scripts/checks/tsconfig.build.json']);
  if (result.code !== 0) return result;
  removeOrphans();
  rmSync(join(root, 'dist', ASSETS), { recursive: true, force: true });
  if (existsSync(join(root, 'src', ASSETS))) {
    cpSync(join(root, 'src', ASSETS), join(root, 'dist', ASSETS), { recursive: true });
  }
  linkCommand();
  writeFileSync(STAMP, '');
  return result;
}

/** Latest time at which a source, or a folder of sources, changed. */
function newestChange() {
  const paths = SOURCES.flatMap((path) => {
    const full = join(root, path);
    if (!statSync(full).isDirectory()) return [full];
    return [full, ...readdirSync(full, { recursive: true }).map((name) => join(full, name))];
  });
  return Math.max(...paths.map((path) => statSync(path).mtimeMs));
}

/** Removes what was compiled from a file that is gone. */
function removeOrphans() {
  for (const name of readdirSync(join(root, 'dist'), { recursive: true })) {
    const source = join(root, 'src', name.replace(/\.js(\.map)?$/, ''));
    const compiled = /\.js(\.map)?$/.test(name) && !name.startsWith(ASSETS);
    if (compiled && !existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(join(root, 'dist', name));
  }
}

/** Makes `npx prolonge` answer in the project's folder, as if the package were installed. */
function linkCommand() {
  if (!existsSync(join(root, 'dist/cli.js'))) return;
  chmodSync(join(root, 'dist/cli.js'), 0o755);
  rmSync(COMMAND, { force: true });
  symlinkSync('../../dist/cli.js', COMMAND);
}
