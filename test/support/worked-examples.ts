import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';

/** One line of the block ```` ```json worked-examples ```` of a page of data/methods. */
export type WorkedExample = {
  readonly title: string;
  readonly formula: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly gives: number;
  readonly decimals: number;
};

/** The worked examples of a page of data/methods, such as `footprint`. */
export function workedExamples(page: string): readonly WorkedExample[] {
  const text = readFileSync(join(projectRoot, 'data/methods', `${page}.md`), 'utf8');
  const blocks = [...text.matchAll(/^```json worked-examples\n([\s\S]*?)^```$/gm)];
  if (blocks.length === 0) throw new Error(`data/methods/${page}.md has no worked example`);
  return blocks.flatMap(([, block]) => JSON.parse(block ?? '') as WorkedExample[]);
}
