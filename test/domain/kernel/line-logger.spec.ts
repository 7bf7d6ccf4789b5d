import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FixedClock } from '../../../src/kernel/clock.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { hideSecrets } from '../../../src/kernel/hide-secrets.js';
import { LineLogger } from '../../../src/kernel/line-logger.js';
import { onOneLine, printable } from '../../../src/kernel/printable.js';

const BEGINNING = /^2026-11-23T08:00:00\.000Z (FATAL|ERROR|WARN|LOG|DEBUG|VERBOSE) /;
const RED = '\u001b[31m';
const FORGED = '2026-11-23T08:00:00.000Z LOG accounts admin signed in';

/** What a log that keeps everything writes. */
function written(record: (logger: LineLogger) => void): string {
  let lines = '';
  const levels = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
  record(new LineLogger(new FixedClock(dateOnly('2026-11-23')), levels, (text) => (lines += text)));
  return lines;
}

describe('a text shown to a person', () => {
  it.each([
    ['a\\u001b[31mb', `a${RED}b`],
    ['a\\r\\u0007b', 'a\r\u0007b'],
    ['a\\u009bb\\u202eb\\u2028b', 'a\u009bb\u202eb\u2028b'],
    ['Élise, 12 €', 'Élise, 12 €'],
  ])('is shown as %s', (shown, text) => {
    expect(printable(text)).toBe(shown);
    expect(printable('one\n\ttwo')).toBe('one\n\ttwo');
    expect(onOneLine('one\n\ttwo')).toBe('one\\n\\ttwo');
  });

  it('holds no control character on one line, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(onOneLine(text)).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('the log', () => {
  it('says when, how grave, by whom and what, on one line', () => {
    expect(written((logger) => logger.warn('a mail was not sent', undefined, 'MailService'))).toBe(
      '2026-11-23T08:00:00.000Z WARN MailService a mail was not sent\n',
    );
    expect(written((logger) => logger.error('wrong', 'request req-1', 'pages'))).toBe(
      '2026-11-23T08:00:00.000Z ERROR pages request req-1 wrong\n',
    );
  });

  it('keeps the levels that it is asked to keep', () => {
    let lines = '';
    const logger = new LineLogger(new FixedClock(dateOnly('2026-11-23')), ['error'], (text) => (lines += text));
    logger.warn('a');
    logger.error('b');
    logger.setLogLevels(['warn']);
    logger.warn('c');
    logger.error('d');
    expect(lines.match(/[a-d]$/gm)).toEqual(['b', 'c']);
  });

  it.each([
    ['a message', (planted: string) => written((logger) => logger.log(planted, 'test'))],
    ['an error', (planted: string) => written((logger) => logger.error(new Error(planted), 'test'))],
    [
      'its cause',
      (planted: string) => written((logger) => logger.error(new Error('x', { cause: new Error(planted) }))),
    ],
    ['an error’s name', (planted: string) => written((l) => l.error(Object.assign(new Error('x'), { name: planted })))],
    ['an object', (planted: string) => written((logger) => logger.log({ device: { name: planted } }, 'test'))],
    ['a context', (planted: string) => written((logger) => logger.log('x', planted))],
    ['a request', (planted: string) => written((logger) => logger.error('x', planted, 'test'))],
  ])('takes no second record, and no colour, from %s', (_what, write) => {
    for (const planted of [`x\n${FORGED}`, `x\r\n${FORGED}`, `x\r${FORGED}`, `x\u2028${FORGED}`, `${RED}x\u009b2J`]) {
      const lines = write(planted).trimEnd().split('\n');
      expect(lines[0]).toMatch(BEGINNING);
      for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}(at|because of) /);
      expect(lines.join('')).not.toMatch(/\p{Cc}|\u2028/u);
    }
  });

  it('keeps the beginning of what is endless', () => {
    expect(written((logger) => logger.error(new Error('a b '.repeat(1_000_000)))).length).toBeLessThan(20_000);
  });

  it('tells where an error comes from, and what caused it', () => {
    const lines = written((logger) => logger.error(new Error('outside', { cause: new TypeError('inside') })));
    expect(lines).toMatch(/ERROR Error: outside\n {4}at .*line-logger\.spec/);
    expect(lines).toMatch(/\n {4}because of TypeError: inside\n {4}at /);
  });
});

describe('the secrets in a log', () => {
  const secret = `${'aZ09_-'.repeat(7)}x`;

  it.each([
    `GET /invitation/${secret}`,
    `https://prolonge.example.fr/mot-de-passe/${secret}?next=/`,
    `Authorization: Bearer ${secret}`,
    'authorization: Basic YWRhOnMzY3JldA==',
    'cookie: session=s3cret; language=fr',
    '{"headers":{"cookie":"__Host-session=s3cret"}}',
    'session=s3cret',
    'email=ada@example.fr&password=s3cret',
    '{"newPassword": "s3cret word", "x": 1}',
    "{ formToken: 's3cret' }",
    'motDePasse=s3cret',
    'cannot connect to postgres://prolonge:s3cret@db:5432/parc',
    'smtps://user:s3cret@mail.example.fr',
    'GET /retour?code=s3cret&state=s3cret',
    `hash ${'0123456789abcdef'.repeat(4)}`,
  ])('are not written: %s', (text) => {
    const safe = hideSecrets(text);
    expect(safe).toContain('…');
    expect(safe).not.toMatch(/s3cret|YWRh|0123456789abcdef/);
    expect(safe).not.toContain(secret);
    expect(written((logger) => logger.error(new Error(text)))).not.toMatch(/s3cret|YWRh|0123456789abcdef/);
  });

  it.each([
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'code: ECONNREFUSED',
    '    at Module._compile (file:///srv/prolonge/node_modules/@nestjs/core/injector/module.js:1:2)',
    'organisation 01936f5c-8a3b-7cde-8f01-23456789abcd',
    'https://prolonge.example.fr/parc?q=latitude',
  ])('are not seen where there are none: %s', (text) => {
    expect(hideSecrets(text)).toBe(text);
  });
});
