import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { ecoIndex } from './ecoindex.js';

const asset = (name: string): string => readFileSync(join(projectRoot, 'src', 'web', 'assets', name), 'utf8');
const css = asset('prolonge.css');

/** Colours of the theme by name. */
const colours = new Map(
  [...css.matchAll(/^ {2}--([\w-]+): #([0-9a-f]{3,6});/gm)].map(([, name, hex]) => [
    name!,
    hex!.length === 3 ? [...hex!].map((digit) => digit + digit).join('') : hex!,
  ]),
);

/** Relative luminance and contrast of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other].map((name) => luminance(colours.get(name)!)).sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('the style of the pages', () => {
  it('weighs at most 18,000 bytes and loads nothing', () => {
    expect(Buffer.byteLength(css)).toBeLessThanOrEqual(18_000);
    expect(css).not.toMatch(/url\(|@import|@font-face/);
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['muted', 'paper'],
    ['muted', 'surface'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['info', 'info-bg'],
    ['good', 'good-bg'],
    ['caution', 'caution-bg'],
    ['danger', 'danger-bg'],
    ['info', 'surface'],
    ['good', 'paper'],
    ['caution', 'paper'],
    ['danger', 'paper'],
  ])('writes %s on %s with a contrast of at least 4.5', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the edges of fields and bars with a contrast of at least 3', () => {
    expect(contrast('edge', 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast('edge', 'surface')).toBeGreaterThanOrEqual(3);
  });
});

describe('the script of the pages', () => {
  it('weighs little, and asks for nothing but addresses that our pages hold', () => {
    const script = asset('prolonge.js');
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(3_000);
    expect(script).not.toMatch(/https?:|innerHTML|eval\(/);
    const asked = [...script.matchAll(/fetch\(([^)]*)\)/g)].map(([, address]) => address);
    expect(asked).toEqual(['live.dataset.live', 'link.href']);
  });
});

describe('the EcoIndex that pages are measured with', () => {
  it.each([
    [0, 0, 0, 100],
    [47, 2, 1.37, 95],
    [100, 100, 100, 72.02],
    [340, 5, 60, 82.52],
    [600, 40, 1024, 60.92],
    [594_601, 3920, 223_212.26, 0],
  ])('of %s elements, %s requests and %s kB is that of its reference', (dom, requests, kilobytes, score) => {
    expect(ecoIndex(dom, requests, kilobytes)).toBeCloseTo(score, 1);
  });
});
