import { foldWords } from '../../../kernel/text.js';
import type { FleetDevice } from './fleet-device.js';

/** A maker and a model as somebody wrote them. */
export type ModelName = Pick<FleetDevice, 'manufacturer' | 'model'>;

/**
 * One model of one maker, however it is written: "Dell Inc." + "Latitude 5410" and "Dell" + "Dell Latitude 5410" are one.
 * Only the first word of the maker counts, so that its legal form does not. Devices whose model is not known stand together.
 */
export function modelKey({ manufacturer, model }: ModelName): string {
  if (model === null) return '';
  const [maker = ''] = manufacturer === null ? [] : foldWords(manufacturer).split(' ');
  const words = foldWords(model);
  const ownWords = maker !== '' && words.startsWith(`${maker} `) ? words.slice(maker.length + 1) : words;
  return `${maker}/${ownWords}`;
}
