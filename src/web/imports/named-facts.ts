import type { ImportFacts } from './import-facts.js';

/** Those who act in an import: who applied it, who took it back, who changed a device since. */
export const actorsOf = ({ actor, undone }: ImportFacts): readonly string[] => [
  ...(actor === null ? [] : [actor]),
  ...(undone === null ? [] : [undone.actor, ...undone.kept.map((kept) => kept.actor)]),
];

/** The same import with people by their names. */
export function withNames(facts: ImportFacts, names: Readonly<Record<string, string>>): ImportFacts {
  const nameOf = (actor: string): string => names[actor] ?? actor;
  const { actor, undone } = facts;
  return {
    ...facts,
    actor: actor === null ? null : nameOf(actor),
    undone:
      undone === null
        ? null
        : {
            ...undone,
            actor: nameOf(undone.actor),
            kept: undone.kept.map((kept) => ({ ...kept, actor: nameOf(kept.actor) })),
          },
  };
}
