import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot } from '../../config/project-root.js';
import { foldPassword, type CommonPasswords } from '../domain/password-policy.js';

const FOLDER = join(projectRoot, 'data', 'passwords');
const WORDS = 'words.txt';

/**
 * The passwords and words of data/passwords/, read when a password is first chosen: one per line, `#` begins a remark.
 * `words.txt` holds words that are the base of many, every other `.txt` passwords; an operator may add such files.
 */
@Injectable()
export class CommonPasswordList implements CommonPasswords {
  private listed: ReadonlySet<string> | null = null;
  private words: ReadonlySet<string> | null = null;

  isListed(folded: string): boolean {
    this.listed ??= new Set(passwordFiles().flatMap(linesOf).map(foldPassword));
    return this.listed.has(folded);
  }

  isWord(letters: string): boolean {
    this.words ??= new Set(linesOf(WORDS));
    return this.words.has(letters);
  }
}

const passwordFiles = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== WORDS);

const linesOf = (name: string): string[] =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
