/** Whether an error says that a file is no SQLite database, or is one no longer. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== 'SqliteError') return false;
  // By its name: the addon makes errors of the class it was first given, which need not be the one imported here.
  const { code = '' } = error as { readonly code?: string };
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}
