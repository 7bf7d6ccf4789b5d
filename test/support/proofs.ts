import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';

/** What parts the file of a proof from the title of its test. */
const ARROW = ' › ';
/** Titles may hold semicolons: a proof begins where a path does. */
const BETWEEN = /\s*;\s*(?=test\/)/;

/** The proofs of a cell, such as `test/a.spec.ts › does this;test/b.spec.ts › does that`. */
export const proofsIn = (cell: string): readonly string[] => (cell.trim() === '' ? [] : cell.trim().split(BETWEEN));

/**
 * What is wrong with a proof: its file does not exist, or holds no test of that title, word for word (with its `%s`, when
 * it is one of many). Null when it is right. A skipped test proves nothing, nor does a title of `describe`.
 */
export function proofFault(proof: string): string | null {
  const [path = '', ...rest] = proof.split(ARROW);
  const title = rest.join(ARROW);
  if (title === '') return `"${proof}" is no file${ARROW}title`;
  const file = join(projectRoot, path);
  if (!/^test\/.+\.spec\.tsx?$/.test(path) || !existsSync(file)) return `${path} is no file of tests`;
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const asTest = new RegExp(`(?<!\\b(?:describe|skip|todo))\\(\\s*(['"\`])${quoted}\\1\\s*,`);
  return asTest.test(readFileSync(file, 'utf8')) ? null : `${path} has no test "${title}"`;
}
