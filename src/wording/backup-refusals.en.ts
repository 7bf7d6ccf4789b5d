import type { RefusalText } from './refusal-text.js';

/** What is refused to who backs up or restores the embedded database. */
export const backupRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'backup-is-sqlite-only': {
    title: 'For the embedded database only',
    sentence:
      'This database is on PostgreSQL, which has tools of its own: back it up with pg_dump -Fc, restore it with pg_restore, and back up the file of PROLONGE_SECRET_FILE elsewhere.',
  },
  'backup-no-base': {
    title: 'Nothing to back up',
    sentence: 'There is no database in {base}. Check PROLONGE_DATABASE_URL.',
  },
  'backup-over-base': {
    title: 'Backup onto the database itself',
    sentence: '{file} is the database in use or one of its files. Choose another name, better on another disk.',
  },
  'backup-exists': {
    title: 'File already there',
    sentence: '{file} exists already and is left as it is. Choose another name, or add --force to replace it.',
  },
  'backup-folder-missing': {
    title: 'Folder not found',
    sentence: 'The folder of {file} does not exist. Make it, or choose another place.',
  },
  'backup-base-damaged': {
    title: 'Damaged database',
    sentence:
      'SQLite finds {base} damaged: a backup of it would be worth nothing, none is made. Keep this file and those beside it (-wal, -shm), then restore the last good backup with npx prolonge restore.',
  },
  'backup-unrecognised': {
    title: 'Not a whole backup',
    sentence:
      '{file} is not a backup made by npx prolonge backup, or its end is missing. The database is untouched. Check the file, or its copy.',
  },
  'backup-newer': {
    title: 'Backup of a newer version',
    sentence:
      '{file} was made by a newer version of Prolonge. The database is untouched. Install that version, then try again.',
  },
  'backup-damaged': {
    title: 'Damaged backup',
    sentence:
      '{file} is no longer what was written: some bytes have changed. The database is untouched. Take another copy, or another backup.',
  },
  'backup-altered': {
    title: 'Inconsistent backup',
    sentence:
      '{file} contradicts itself or fails the verification ({what}): somebody may have changed it. The database is untouched. Take another backup.',
  },
  'restore-base-in-use': {
    title: 'Database in use',
    sentence: 'A server or a command has {base} open. The database is untouched. Stop it, then try again.',
  },
  'restore-not-owner': {
    title: 'Database of another account',
    sentence:
      '{base} belongs to another account of this system, which could not open it any more. The database is untouched. Try again as that account.',
  },
  'database-replaced': {
    title: 'Database replaced while it opened',
    sentence: 'A restoration replaced {file} while it was being opened. Nothing was written. Try again.',
  },
};
