import { DomainError, type Facts, type RefusalKind } from '../../kernel/domain-error.js';
import type { FilePlan, PlanOutside } from './plan-order.js';

/** What the thread asks, by its name in `PlanOutside`. */
export type Asking = {
  readonly kind: 'ask';
  readonly id: number;
  readonly name: keyof PlanOutside;
  readonly value: unknown;
};

/** What it is answered. */
export type Answer = { readonly id: number; readonly value: unknown };

/** How it ends. */
export type Ending =
  | { readonly kind: 'done'; readonly plan: FilePlan }
  | {
      readonly kind: 'refused';
      readonly refusal: { readonly code: string; readonly kind: RefusalKind; readonly facts: Facts };
    }
  | { readonly kind: 'failed'; readonly error: Error };

/** An error does not keep its class when it passes to another thread: a refusal is told by its parts. */
export function endingOf(error: unknown): Ending {
  if (!(error instanceof DomainError)) {
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
  const { code, kind, facts } = error;
  return { kind: 'refused', refusal: { code, kind, facts } };
}
