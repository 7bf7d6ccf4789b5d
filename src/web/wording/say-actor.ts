import type { Locale } from './locale.js';

/**
 * Who did something: a person by name, or by which way it came when it is nobody in particular.
 * @param actor a name, or what the record says: `person:<id>` of somebody without name any more, `token:<id>`, a word of ours
 */
export function sayActor(actor: string, { words }: Locale): string {
  const { actor: ways } = words.codes;
  if (actor.startsWith('person:')) return words.layout.by(words.journal.unknownPerson);
  if (actor.startsWith('token:')) return ways.api ?? actor;
  return Object.hasOwn(ways, actor) ? (ways[actor] ?? actor) : words.layout.by(actor);
}
