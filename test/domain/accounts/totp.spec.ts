import { describe, expect, it } from '@jest/globals';
import { acceptedStep, enrolmentUri } from '../../../src/accounts/domain/totp.js';

/** RFC 6238, appendix B: the ASCII text 12345678901234567890. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): string => new Date(seconds * 1000).toISOString();

describe('a code of an authenticator application', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('is at second %d the last six digits of the RFC: %s', (seconds, code) => {
    expect(acceptedStep(SECRET, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
  });

  it('is good one step early and one step late, no more', () => {
    const steps = [-60, -30, 0, 30, 60].map((late) => acceptedStep(SECRET, '005924', at(1_234_567_890 + late), null));
    expect(steps).toEqual([null, 41_152_263, 41_152_263, 41_152_263, null]);
  });

  it('is accepted once: neither again, nor after a later one', () => {
    expect(acceptedStep(SECRET, '005924', at(1_234_567_890), 41_152_262)).toBe(41_152_263);
    expect(acceptedStep(SECRET, '005924', at(1_234_567_890), 41_152_263)).toBeNull();
    expect(acceptedStep(SECRET, '005924', at(1_234_567_890), 41_152_264)).toBeNull();
  });

  it('may be typed in two groups, and is nothing else than six digits', () => {
    expect(acceptedStep(SECRET, ' 005 924 ', at(1_234_567_890), null)).toBe(41_152_263);
    for (const code of ['', '5924', '0059240', '00592a', '٠٠٥٩٢٤', '+05924', '5.9e24', '000000'])
      expect(acceptedStep(SECRET, code, at(1_234_567_890), null)).toBeNull();
  });

  it('comes from the address that the QR code holds', () => {
    const uri = new URL(enrolmentUri(SECRET, 'claire martin@valombre.fr'));
    expect([uri.protocol, uri.host, decodeURIComponent(uri.pathname)]).toEqual([
      'otpauth:',
      'totp',
      '/Prolonge:claire martin@valombre.fr',
    ]);
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      ...{ issuer: 'Prolonge', secret: SECRET, algorithm: 'SHA1', digits: '6', period: '30' },
    });
  });
});
