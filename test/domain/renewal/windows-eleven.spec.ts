import { describe, expect, it } from '@jest/globals';
import { runsWindows11 } from '../../../src/renewal/domain/windows-eleven.js';

describe('a computer may take Windows 11', () => {
  it.each([
    ['Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz', true],
    ['Intel(R) Core(TM) i5-7200U CPU @ 2.50GHz', false],
    ['Intel Core i7-10510U', true],
    ['11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz', true],
    ['12th Gen Intel(R) Core(TM) i5-1235U', true],
    ['13th Gen Intel(R) Core(TM) i7-1365U', true],
    ['Intel(R) Core(TM) i3-4130 CPU @ 3.40GHz', false],
    ['Intel(R) Core(TM) i5 CPU       M 520  @ 2.40GHz', null],
    ['Intel(R) Core(TM) i7-920', false],
    ['Intel(R) Core(TM)2 Duo CPU E8400', false],
    ['Intel(R) Core(TM) Ultra 5 125U', true],
    ['Intel(R) Core(TM) 5 120U', true],
    ['Intel(R) Core(TM) m3-7Y30 CPU', false],
    ['Intel(R) Core(TM) m3-8100Y CPU', true],
    ['AMD Ryzen 5 PRO 3500U w/ Radeon Vega Mobile Gfx', true],
    ['AMD Ryzen 7 5700G', true],
    ['AMD Ryzen 5 1600 Six-Core Processor', false],
    ['AMD Ryzen AI 7 PRO 350', true],
    ['Intel(R) Celeron(R) N4020', null],
    ['Intel(R) Xeon(R) W-2123', null],
  ])('%s: %s', (cpu, expected) => {
    expect(runsWindows11(cpu, 8, 256)).toBe(expected);
  });

  it('not with under 4 GB of memory or 64 GB of storage, whatever the processor', () => {
    expect(runsWindows11('Intel Core i7-10510U', 2, 256)).toBe(false);
    expect(runsWindows11(null, 8, 32)).toBe(false);
    expect(runsWindows11('Intel Core i7-10510U', 4, 59)).toBe(true);
  });

  it('unknown without its processor', () => {
    expect(runsWindows11(null, 8, 256)).toBeNull();
  });
});
