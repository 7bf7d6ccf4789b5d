import type { ConflictAnswer } from '../understanding/import-choices.js';

/** What a row and the inventory may say differently of the identity of a device. */
export const CONFLICTS = ['identity-conflict', 'identity-shared', 'identity-of-two', 'tag-changed'] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** What is done when nobody answers: a row whose device is not certain is left; a new tag on a known serial number is taken. */
const USUAL: Readonly<Record<Conflict, ConflictAnswer>> = {
  'identity-conflict': 'leave',
  'identity-shared': 'leave',
  'identity-of-two': 'leave',
  'tag-changed': 'update-found',
};

/** One row that asks: the device it was found to be, the number known there, and the number given. */
export type QuestionExample = {
  readonly row: number;
  readonly device: string;
  readonly known: string | null;
  readonly given: string | null;
};

/** A conflict of identity met in a file, to be answered once for all its rows by `conflicts` of the choices. */
export type ImportQuestion = {
  readonly code: Conflict;
  readonly rows: number;
  /** what is done with these rows in this document */
  readonly answer: ConflictAnswer;
  /** the first five */
  readonly examples: readonly QuestionExample[];
};

const MOST_EXAMPLES = 5;

/** Counts the conflicts of a file, and says what is done with each. */
export class ConflictQuestions {
  private readonly asked = new Map<Conflict, { rows: number; readonly examples: QuestionExample[] }>();

  constructor(private readonly answers: ReadonlyMap<string, ConflictAnswer> = new Map()) {}

  answer(code: Conflict): ConflictAnswer {
    return this.answers.get(code) ?? USUAL[code];
  }

  /** Call once for each row that asks; answers it. */
  ask(code: Conflict, example: QuestionExample): ConflictAnswer {
    const asked = this.asked.get(code) ?? { rows: 0, examples: [] };
    asked.rows++;
    if (asked.examples.length < MOST_EXAMPLES) asked.examples.push(example);
    this.asked.set(code, asked);
    return this.answer(code);
  }

  /** In the order of `CONFLICTS`; empty when no row asks. */
  all(): readonly ImportQuestion[] {
    return CONFLICTS.flatMap((code) => {
      const asked = this.asked.get(code);
      return asked ? [{ code, ...asked, answer: this.answer(code) }] : [];
    });
  }
}
