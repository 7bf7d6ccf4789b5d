import { foldWords } from '../../../kernel/text.js';
import type { DeviceStatus, RetirementReason } from '../device-status.js';

export type StatusMeaning = { readonly status: DeviceStatus; readonly reason: RetirementReason | null };

/** What the words of a status column mean: the whole text, else its first words ("En stock DSI"), never a word inside. */
export class StatusWords {
  private readonly meanings: ReadonlyMap<string, StatusMeaning>;

  /** @param meanings by folded words */
  constructor(meanings: Iterable<readonly [string, StatusMeaning]>) {
    this.meanings = new Map(meanings);
  }

  find(text: string): StatusMeaning | null {
    const words = foldWords(text).split(' ');
    for (let length = words.length; length > 0; length--) {
      const meaning = this.meanings.get(words.slice(0, length).join(' '));
      if (meaning) return meaning;
    }
    return null;
  }
}
