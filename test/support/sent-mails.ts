import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type SentMail = { readonly headers: ReadonlyMap<string, string>; readonly text: string };

/** The mails written to a folder, oldest first. */
export const sentMails = (folder: string): SentMail[] =>
  readdirSync(folder)
    .sort()
    .map((name) => readMail(readFileSync(join(folder, name), 'utf8')));

/** A mail of one text part, as a mail reader shows it; the names of its headers are in small letters. */
export function readMail(source: string): SentMail {
  const end = source.indexOf('\n\n');
  const lines = source
    .slice(0, end)
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), encodedWords(line.slice(colon + 1).trim())];
    }),
  );
  if (headers.size !== lines.length) throw new Error('a header comes twice');
  return { headers, text: decoded(source.slice(end + 2), headers.get('content-transfer-encoding')) };
}

const decoded = (body: string, encoding: string | undefined): string =>
  encoding === 'base64'
    ? Buffer.from(body, 'base64').toString('utf8')
    : encoding === 'quoted-printable'
      ? quotedPrintable(body.replace(/=\n/g, ''))
      : body;

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** RFC 2047. */
const encodedWords = (text: string): string =>
  text
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replace(/_/g, ' ')),
    );
