import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { SourceFile, SourceRow } from '../../src/inventory/domain/source-file.js';
import { openSource } from '../../src/inventory/readers/open-source.js';
import type { SourceOptions } from '../../src/inventory/readers/source-options.js';

/** A folder of inventory files made by a test, emptied when its tests are over. */
export function inventoryFolder(): {
  write(name: string, content: Buffer | string): string;
  open(content: Buffer | string, options?: Partial<SourceOptions>): Promise<SourceFile>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-inventory-'));
  let count = 0;
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, content: Buffer | string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    write,
    open: (content, options = {}) => openSource(write(`file-${count++}`, content), { fileName: 'parc', ...options }),
  };
}

export async function rowsOf(source: SourceFile): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of source.rows()) rows.push(row);
  return rows;
}

export const cellsOf = async (source: SourceFile): Promise<(readonly string[])[]> =>
  (await rowsOf(source)).map((row) => row.cells);

/** The code and facts of the refusal that a promise ends in; null when it ends well. */
export async function refusalOf(work: Promise<unknown>): Promise<{ code: string; facts: object } | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'facts' in error)
      return { code: String(error.code), facts: error.facts as object };
    throw error;
  }
}
