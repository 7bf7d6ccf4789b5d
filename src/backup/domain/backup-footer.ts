/** The format that this version writes, and the newest that it reads. */
export const FORMAT = 1;

/** The end of a backup: how long the database in it is, and the SHA-256 of all that precedes the SHA-256. */
export type BackupFooter = {
  readonly format: number;
  readonly databaseBytes: number;
  /** hexadecimal */
  readonly sha256: string;
  /** of the last line, with the end of the line before it */
  readonly length: number;
};

/** How many bytes at the end of a file are enough to find the last line. */
export const FOOTER_ROOM = 160;
/** The SHA-256 and the end of its line. */
export const HASH_LENGTH = 65;

const LAST_LINE = /\nprolonge-backup (\d{1,9}) (\d{1,15}) ([0-9a-f]{64})\n$/;

/** The last line up to the hash, which covers this too. */
export const footerBeforeHash = (databaseBytes: number): string => `\nprolonge-backup ${FORMAT} ${databaseBytes} `;

/** Reads the last line of a backup from the end of the file; null when there is none. @param end in latin1 */
export function parseFooter(end: string): BackupFooter | null {
  const [line, format, databaseBytes, sha256] = LAST_LINE.exec(end) ?? [];
  if (line === undefined || sha256 === undefined) return null;
  return { format: Number(format), databaseBytes: Number(databaseBytes), sha256, length: line.length };
}
