import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { projectRoot } from '../../config/project-root.js';
import { readKeyFile } from './key-file.js';

/** Says how the rest was made, so that another way can come one day. */
const VERSION = 'v1.';
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts what must be stored and read back: TOTP secrets, webhook secrets, id tokens. The key is in a file
 * (PROLONGE_SECRET_FILE), never in the database, so that a copy of the database gives none of them away.
 */
@Injectable()
export class SecretBox {
  private key: Buffer | null = null;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** @returns `v1.` and base64url of nonce, tag and cipher text: 4 characters for 3 bytes of text, and 41 more */
  seal(text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.readKey(), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** @throws Error when the text was altered, or sealed with another key than that of PROLONGE_SECRET_FILE */
  open(sealed: string): string {
    const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
    if (!sealed.startsWith(VERSION) || bytes.length < NONCE_BYTES + TAG_BYTES) throw cannotOpen();
    const decipher = createDecipheriv(ALGORITHM, this.readKey(), bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch (error) {
      throw cannotOpen(error);
    }
  }

  /** Whether the key opens it; while there is no key it does not, and none is made. */
  opens(sealed: string): boolean {
    if (this.key === null && !existsSync(this.keyFile)) return false;
    try {
      this.open(sealed);
      return true;
    } catch {
      return false;
    }
  }

  /** Read, or made, when it is first needed: a command that seals nothing leaves no key behind. */
  private readKey(): Buffer {
    this.key ??= readKeyFile(this.keyFile);
    return this.key;
  }

  private get keyFile(): string {
    const { secretFile } = this.configuration;
    return isAbsolute(secretFile) ? secretFile : join(projectRoot, secretFile);
  }
}

const cannotOpen = (cause?: unknown): Error =>
  new Error('a stored secret does not open: is PROLONGE_SECRET_FILE the key it was stored with?', { cause });
