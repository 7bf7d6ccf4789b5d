// What the scripts that compile tables of data/ end with: CSV written one way, and a plain failure.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const quote = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const target = (file) => fileURLToPath(new URL(`../../data/${file}`, import.meta.url));

/** A table of data/: UTF-8, comma, header line, `\n`. */
export const csvOf = (columns, lines) =>
  [columns, ...lines.map((line) => columns.map((column) => line[column]))]
    .map((cells) => `${cells.map(quote).join(',')}\n`)
    .join('');

/** Writes a file of data/ and says so, or only says it. */
export function writeData(file, content, isDry) {
  if (!isDry) {
    mkdirSync(dirname(target(file)), { recursive: true });
    writeFileSync(target(file), content);
  }
  const size = typeof content === 'string' ? `${content.split('\n').length - 1} lines` : `${content.length} bytes`;
  console.log(`${isDry ? 'Would write' : 'Wrote'} data/${file}, ${size}`);
}

/** Writes the tables of one folder of data/ (or of another) beside the old ones, and puts them in place once all are written. */
export function writeTogether(name, tables, isDry, folder = target(name)) {
  if (!isDry) {
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of tables) writeFileSync(join(folder, `${file}.new`), content);
    for (const [file] of tables) renameSync(join(folder, `${file}.new`), join(folder, file));
  }
  for (const [file, content] of tables) {
    console.log(`${isDry ? 'Would write' : 'Wrote'} ${join(folder, file)}, ${content.split('\n').length - 1} lines`);
  }
}

/** Runs a script that was called by its name, and not read by another one; a failure is a sentence and an exit code. */
export function runWhenCalled(url, main) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
