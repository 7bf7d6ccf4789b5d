import { describe, expect, it } from '@jest/globals';
import { csvLine } from '../../../src/reporting/csv-line.js';

describe('a line of an export', () => {
  it.each([
    ['a semicolon', 'a;b', '"a;b"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
  ])('keeps a text with %s in one cell', (_what, text, cell) => {
    expect(csvLine([text, 'next'])).toBe(`${cell};next\r\n`);
  });

  it('writes nothing for what is unknown, and a negative number as a number', () => {
    expect(csvLine([null, -3, '-3'])).toBe(";-3;'-3\r\n");
  });
});
