import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AssetName } from './frame.js';

type Asset = { readonly content: Buffer; readonly type: string; readonly href: string };

const TYPES = {
  'prolonge.css': 'text/css; charset=utf-8',
  'prolonge.js': 'text/javascript; charset=utf-8',
  'favicon.svg': 'image/svg+xml; charset=utf-8',
} as const satisfies Record<AssetName, string>;

/** The files of assets/, read once; their address changes with their content, so that browsers keep them for ever. */
const ASSETS = Object.fromEntries(
  (Object.keys(TYPES) as AssetName[]).map((name) => {
    const content = readFileSync(new URL(`../assets/${name}`, import.meta.url));
    const mark = createHash('sha256').update(content).digest('hex').slice(0, 12);
    return [name, { content, type: TYPES[name], href: `/assets/${mark}/${name}` }];
  }),
) as Readonly<Record<AssetName, Asset>>;

export const assetHref = (name: AssetName): string => ASSETS[name].href;

/** The asset at an address; null when no file has that name and that content. */
export const assetAt = (href: string): Asset | null =>
  Object.values(ASSETS).find((asset) => asset.href === href) ?? null;
