import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder, from the sources as from the compiled files. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
