import type { DateOnly } from '../../kernel/date-only.js';

/**
 * One line of data/support-ends: a version of a system, or a model of phone, tablet or Surface, and when its security
 * updates stop. A day (`endsOn`), else whether they have stopped (`hasEnded`) on a day nobody published.
 */
export type SupportRow = {
  /** family, as its publisher names it: `windows`, `samsung-mobile` */
  readonly product: string;
  readonly cycle: string;
  /** as printed to people: `Windows 11 24H2 (W)`, `Galaxy A54 5G` */
  readonly name: string;
  readonly releasedOn: DateOnly | null;
  readonly endsOn: DateOnly | null;
  readonly hasEnded: boolean;
  /** last day of the paid extension, where one is sold */
  readonly extendedOn: DateOnly | null;
  /** `10.0.19045`; null where the family has none */
  readonly build: string | null;
  readonly sourceId: string;
};
