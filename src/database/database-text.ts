/** PostgreSQL holds no NUL character and SQLite cuts nothing: text for both engines is text without it. */
export const databaseText = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);
