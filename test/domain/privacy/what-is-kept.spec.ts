import { describe, expect, it } from '@jest/globals';
import { monthsBefore } from '../../../src/privacy/retention-limits.js';
import { whatIsKept } from '../../../src/privacy/what-is-kept.js';

const LIMITS = { technicalLogMonths: 9, sessionHours: 11, sessionIdleMinutes: 47 };

describe('what is kept about people', () => {
  it('is told whole in both languages, with the times that the settings give', () => {
    for (const language of ['fr', 'en'] as const) {
      const lines = whatIsKept(language, LIMITS);
      for (const { tables, kind, ...words } of lines) {
        expect(kind === 'mails' || tables.length > 0).toBe(true);
        for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[\p{Lu}\d].*\S\.?$/u);
      }
      const told = lines.map(({ howLong }) => howLong).join(' ');
      for (const figure of ['9 mo', '11 h', '47 min', '30']) expect(told).toContain(figure);
    }
    expect(whatIsKept('fr', LIMITS).map(({ kind }) => kind)).toEqual(whatIsKept('en', LIMITS).map(({ kind }) => kind));
  });

  it('ends so many months later at the same hour, or on the last day of a shorter month', () => {
    expect(monthsBefore('2026-11-23T08:00:00.000Z', 6)).toBe('2026-05-23T08:00:00.000Z');
    expect(monthsBefore('2027-05-31T23:59:59.999Z', 3)).toBe('2027-02-28T23:59:59.999Z');
    expect(monthsBefore('2027-01-15T00:00:00.000Z', 12)).toBe('2026-01-15T00:00:00.000Z');
  });
});
