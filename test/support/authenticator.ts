import { Secret, TOTP } from 'otpauth';

/** The code that an authenticator application shows for a secret (base32, spaces or not) at an instant. */
export const codeAt = (secret: string, now: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) }).generate({ timestamp: Date.parse(now) });
