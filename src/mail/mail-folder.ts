import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTransport } from 'nodemailer';
import { NO_FETCHING, type ComposedMail } from './compose-mail.js';

/**
 * Writes mails to a folder, a file `<name>.eml` each. They hold links that sign people in: both folder and files are
 * for their owner only.
 */
export function mailFolder(folder: string, nextName: () => string): (mail: ComposedMail) => Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix', ...NO_FETCHING });
  return async (mail) => {
    const { message } = await transport.sendMail(mail);
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, `${nextName()}.eml`), message, { flag: 'wx', mode: 0o600 });
  };
}
