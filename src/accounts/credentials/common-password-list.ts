import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot } from '../../config/project-root.js';
import { foldPassword, type CommonPasswords } from '../domain/password-policy.js';
import { HashedSet } from './hashed-set.js';

const FOLDER = join(projectRoot, 'data', 'passwords');

/**
 * The lists of data/passwords/, read when a password is first chosen: those compiled by `scripts/compile-passwords.mjs`, and
 * every `.txt` file that an operator puts beside them, one password per line.
 */
@Injectable()
export class CommonPasswordList implements CommonPasswords {
  private lists: { passwords: HashedSet; words: HashedSet; added: ReadonlySet<string> } | null = null;

  isListed(folded: string): boolean {
    const { passwords, added } = this.read();
    return passwords.has(folded) || added.has(folded);
  }

  isWord(letters: string): boolean {
    return this.read().words.has(letters);
  }

  private read() {
    this.lists ??= { passwords: compiled('passwords.bin'), words: compiled('words.bin'), added: addedByOperator() };
    return this.lists;
  }
}

const compiled = (name: string): HashedSet => new HashedSet(readFileSync(join(FOLDER, name)));

function addedByOperator(): ReadonlySet<string> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const lines = files.flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split(/\r?\n/));
  return new Set(lines.filter((line) => line !== '').map(foldPassword));
}
