import { Secret, TOTP } from 'otpauth';

/** What every authenticator application understands (RFC 6238 as they all read it). */
const PARAMETERS = { issuer: 'Prolonge', algorithm: 'SHA1', digits: 6, period: 30 } as const;
const STEP_MS = PARAMETERS.period * 1000;
/** One step early or late: clocks of telephones, and the time to type. */
const WINDOW = 1;

const authenticator = (secret: string, label: string): TOTP =>
  new TOTP({ ...PARAMETERS, label, secret: Secret.fromBase32(secret) });

/**
 * The time step that a code belongs to, when it is good now: of this step or one beside it, and later than the last one
 * accepted, so that no code is accepted twice, nor one older than it. Null when the code is wrong. Spaces are ignored:
 * applications show the digits in two groups.
 * @param secret base32  @param lastStep that of the last code accepted, null when there was none
 */
export function acceptedStep(secret: string, code: string, now: string, lastStep: number | null): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = Date.parse(now);
  const delta = authenticator(secret, 'code').validate({ token, timestamp, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(timestamp / STEP_MS) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** What the QR code of an authenticator application holds. @param label who it is for, as the application shows it */
export const enrolmentUri = (secret: string, label: string): string => authenticator(secret, label).toString();
