import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { sentMails, type SentMail } from './sent-mails.js';

/** A folder in which the mails of one test are written, new for each. */
export function mailFolder(): { readonly folder: string; sent(): SentMail[] } {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'prolonge-mails-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
    sent: () => sentMails(folder),
  };
}
