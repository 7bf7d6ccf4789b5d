import { describe, expect, it } from '@jest/globals';
import { sameToken } from '../../../src/http/csrf.js';

describe('the token of a form', () => {
  it('is that of the session when every character is, and only then', () => {
    expect(sameToken('t0ken-é', 't0ken-é')).toBe(true);
    for (const other of ['', 't0ken', 't0ken-e', 'T0ken-é', 't0ken-é ', 't0ken-é\0']) {
      expect(sameToken(other, 't0ken-é')).toBe(false);
    }
  });
});
