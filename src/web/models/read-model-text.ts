import type { ModelText } from '../../inventory/devices/model-counts.service.js';

/** The text of a model as an address says it; nothing that is no text. */
export function readModelText({ constructeur, modele }: Readonly<Record<string, unknown>>): ModelText {
  return { manufacturer: said(constructeur), model: said(modele) };
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');
