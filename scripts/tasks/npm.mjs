/** The npm that runs us, as a program of Node. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from './processes.mjs';

function npmProgram() {
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const program = process.env.npm_execpath ?? (existsSync(beside) ? beside : undefined);
  if (program === undefined) throw new Error('Run this through npm: npm test, npm run sbom.');
  return program;
}

/** Runs npm to its end without showing it. @returns its exit code and what it said, warnings apart */
export const npm = (...args) => runQuietly([npmProgram(), ...args, '--loglevel=error']);
