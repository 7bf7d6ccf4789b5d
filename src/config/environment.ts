import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration, type Configuration } from './configuration.js';
import { projectRoot } from './project-root.js';

/** The configuration of this process: variables of the environment first, then those of the file `.env`. */
export function configurationOfProcess(overrides: Readonly<Record<string, string>> = {}): Configuration {
  const file = join(projectRoot, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return readConfiguration({ ...process.env, ...overrides });
}
