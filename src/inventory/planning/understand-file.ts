import { stat } from 'node:fs/promises';
import { planFile } from './plan-file.js';
import { planInThread } from './plan-in-thread.js';
import type { FilePlan, PlanOrder, PlanOutside, PlanTerms, WhatIsUnderstood } from './plan-order.js';

/** From so many bytes on, a file is worth a thread of its own, which takes a fifth of a second to begin. */
const LARGE = 2 * 1024 * 1024;

/** How to decide the rows of a file, and where the decisions go. */
export type Deciding = Pick<PlanOutside, 'lookUp' | 'take'> & { readonly terms: PlanTerms };

/** A file that was read once and understood; it holds what it read until its rows are decided. */
export type UnderstoodFile = WhatIsUnderstood & {
  /** Decides each row; once. @throws what `Deciding` throws, DomainError when the file can no longer be read */
  readonly decide: (deciding: Deciding) => Promise<FilePlan>;
};

/**
 * Understands a file, in a thread of its own when it is large.
 * @throws DomainError when it cannot be read or understood; what `read` throws
 */
export async function understandFile(order: PlanOrder, read: PlanOutside['read']): Promise<UnderstoodFile> {
  const isLarge = await hasManyBytes(order.path);
  return new Promise((resolve, reject) => {
    let begin: (deciding: Deciding) => void;
    const deciding = new Promise<Deciding>((settle) => (begin = settle));
    const outside: PlanOutside = {
      read,
      understood: async (what) => {
        const decide: UnderstoodFile['decide'] = (how) => {
          begin(how);
          return plan;
        };
        resolve({ ...what, decide });
        return (await deciding).terms;
      },
      lookUp: async (keys) => (await deciding).lookUp(keys),
      take: async (decided) => (await deciding).take(decided),
    };
    const plan = isLarge ? planInThread(order, outside) : planFile(order, outside);
    plan.catch(reject);
  });
}

/** A file that is not there is told by whoever opens it. */
async function hasManyBytes(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.isFile() && found.size >= LARGE;
}
