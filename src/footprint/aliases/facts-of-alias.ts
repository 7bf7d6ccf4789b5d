import type { Facts } from '../../kernel/domain-error.js';
import type { AliasEffect, TextFigures } from '../domain/matching/alias-effect.js';
import type { ModelAlias } from './model-alias.js';

/** What the record of acts keeps of an alias: the text, the product, how many devices, and their figures in kgCO2e before and after. */
export const factsOfAlias = (
  { manufacturer, model, product, productId }: ModelAlias,
  { devices, before, after }: AliasEffect,
): Facts => ({
  text: `${manufacturer} ${model}`.trim(),
  product: product === null ? (productId ?? '') : `${product.manufacturer} ${product.name}`,
  devices,
  before: kilograms(before),
  after: kilograms(after),
});

const kilograms = ({ embodied }: TextFigures): string =>
  embodied === null ? '' : `${String(Math.round(embodied.central))} kgCO2e`;
