import { DomainError } from '../../../kernel/domain-error.js';

/**
 * The items of a stream, which are kept in memory.
 * @throws DomainError `file-too-large-unpacked` when there are more than `most`
 */
export async function allItems<Item>(items: AsyncIterable<Item>, most: number): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) {
    found.push(item);
    if (found.length > most) throw new DomainError('file-too-large-unpacked', 'too-large', { items: most });
  }
  return found;
}
