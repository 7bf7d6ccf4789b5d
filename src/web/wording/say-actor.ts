import type { Locale } from './locale.js';

/** Who did something: a person by name, or by which way it came when it is nobody in particular. */
export function sayActor(actor: string, { words }: Locale): string {
  const ways = words.codes.actor;
  return Object.hasOwn(ways, actor) ? (ways[actor] ?? actor) : words.layout.by(actor);
}
