import type { UpstreamRelease } from './read-endoflife.mjs';
export function isDay(text: string): boolean;
export function checkedReleases(
  releases: readonly UpstreamRelease[],
  products: readonly string[],
): readonly UpstreamRelease[];
