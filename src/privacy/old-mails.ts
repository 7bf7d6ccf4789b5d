import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The mails of a folder (`.eml` files, nothing else) that were written before an instant; none when there is no folder. */
export async function oldMails(folder: string, before: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(noFolder);
  const paths = names.filter((name) => name.endsWith('.eml')).map((name) => join(folder, name));
  const written = await Promise.all(paths.map((path) => stat(path).catch(gone)));
  return paths.filter((_path, index) => {
    const file = written[index];
    return file?.isFile() === true && file.mtime.toISOString() < before;
  });
}

export async function removeMails(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}

function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** Another instance removes them too. */
function gone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
