import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** 256 random bits, base64url (43 characters): what a cookie, a link or a token holds, and nothing stored does. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/**
 * SHA-256 of a secret, 64 hexadecimal characters: all that is stored of it, and by which its row is found. Nothing slower
 * is needed: 256 random bits cannot be guessed. Passwords, which can, go through `PasswordHasher`.
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
