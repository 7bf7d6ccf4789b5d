import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { transformSync } from '@swc/core';
import { projectRoot } from '../../../src/config/project-root.js';
import { FixedClock, SystemClock } from '../../../src/kernel/clock.js';
import { dateOnly } from '../../../src/kernel/date-only.js';

const HOUR = 3_600_000;

/** Instants around midnight in Paris, in winter and in summer, with the civil day there. */
const MIDNIGHTS = [
  ['2026-01-14T22:59:59.999Z', '2026-01-14'],
  ['2026-01-14T23:00:00.000Z', '2026-01-15'],
  ['2026-07-14T21:59:59.999Z', '2026-07-14'],
  ['2026-07-14T22:00:00.000Z', '2026-07-15'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
] as const;

describe('the clock of the computer', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(MIDNIGHTS)('at %s says that it is the %s in France', (instant, day) => {
    jest.useFakeTimers({ now: new Date(instant) });
    expect(new SystemClock().now()).toBe(instant);
    expect(new SystemClock().today()).toBe(day);
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])('says so on a computer set to %s too', (zone) => {
    expect(daysIn(zone)).toEqual(MIDNIGHTS.map(([, day]) => day));
  });
});

describe('a clock that shows a chosen day', () => {
  it('shows that day until it is told to go on', () => {
    const clock = new FixedClock(dateOnly('2026-11-23'));
    expect([clock.now(), clock.now(), clock.today()]).toEqual([
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T08:00:00.000Z',
      '2026-11-23',
    ]);
    clock.advance(15 * HOUR);
    expect([clock.now(), clock.today()]).toEqual(['2026-11-23T23:00:00.000Z', '2026-11-24']);
  });
});

/** The civil days that the clock says at `MIDNIGHTS`, in a process of its own: a process has one time zone for all its life. */
function daysIn(zone: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-clock-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const name of ['clock', 'date-only']) {
      const source = readFileSync(join(projectRoot, 'src/kernel', `${name}.ts`), 'utf8');
      const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, swcrc: false } as const;
      writeFileSync(join(folder, `${name}.js`), transformSync(source, options).code);
    }
    const script = `
      import { SystemClock } from './clock.js';
      const Real = Date;
      const at = (instant) => { globalThis.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [instant])); } }; };
      console.log(JSON.stringify(${JSON.stringify(MIDNIGHTS)}.map(([instant]) => (at(instant), new SystemClock().today()))));`;
    writeFileSync(join(folder, 'say.js'), script);
    const env = { PATH: process.env.PATH ?? '', TZ: zone };
    return JSON.parse(execFileSync(process.execPath, [join(folder, 'say.js')], { env, encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
