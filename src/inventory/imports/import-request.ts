import type { Caller } from '../../accounts/access/caller.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import type { KnownFile } from './known-file.js';
import type { TellProgress } from './progress-pace.js';

/** A file to bring to the inventory of an organisation. */
export type ImportRequest = {
  /** null: a dry run before any organisation exists */
  readonly organisationId: string | null;
  /** where the file is on this computer */
  readonly path: string;
  /** how the person calls it */
  readonly fileName: string;
  readonly sheet?: string | undefined;
  /** what a person settled about the columns before the file is read */
  readonly choices?: ImportChoices | undefined;
  /** what was saved for files of this source is left aside: a person has just settled it otherwise */
  readonly forgetsSource?: boolean | undefined;
  /** what reading it once came to; it is then not read again for that */
  readonly understood?: KnownFile | undefined;
  /** who brings it */
  readonly caller: Caller;
  /** nobody else waits for this process, a command: one statement may last */
  readonly isAlone?: boolean;
  /** told how far the reading is, a few times a second at most */
  readonly onProgress?: TellProgress | undefined;
};
