import { describe, expect, it } from '@jest/globals';
import { ownPath } from '../../../src/kernel/own-path.js';

describe('a path to go back to', () => {
  it.each(['/', '/parc?etat=en+service&page=2', '/equipements/0190-a#vie', '/%2F%2Felsewhere.example'])(
    'is kept when it is ours: %s',
    (path) => expect(ownPath(path)).toBe(path),
  );

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    'https://elsewhere.example/parc',
    'javascript:alert(1)',
    'parc',
    '',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    '/parc\r\nSet-Cookie: a=b',
    '/é',
    ' /parc',
    null,
    undefined,
  ])('is dropped when a browser could leave our site by it: %j', (given) => expect(ownPath(given)).toBeNull());

  it('is dropped above 2000 characters, which is what is stored of it', () => {
    expect(ownPath(`/${'a'.repeat(1999)}`)).not.toBeNull();
    expect(ownPath(`/${'a'.repeat(2000)}`)).toBeNull();
  });
});
