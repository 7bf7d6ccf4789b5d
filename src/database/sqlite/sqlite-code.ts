/**
 * The code of an error of SQLite, such as `SQLITE_BUSY`; empty for any other error. Told by its name: the addon makes
 * errors of the class it was first given, which need not be the one imported here.
 */
export function sqliteCode(error: unknown): string {
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  return name === 'SqliteError' && typeof code === 'string' ? code : '';
}
