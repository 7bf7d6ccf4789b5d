import { fold } from '../../kernel/text.js';

/** Maker and model as one says them: `Dell P2214H`, also when the inventory wrote the maker in the model already. */
export function modelName(manufacturer: string | null, model: string | null): string {
  if (manufacturer === null || model === null) return manufacturer ?? model ?? '';
  return fold(model).startsWith(fold(manufacturer)) ? model : `${manufacturer} ${model}`;
}
