import type { Facts } from '../kernel/domain-error.js';

/** An act as it stands in the record. */
export type RecordedAct = {
  /** 1, 2, 3… in the organisation */
  readonly sequence: number;
  readonly at: string;
  /** `person:<id>`, `token:<id>`, or a word of ours: `cli`, `demo`… */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: Facts;
};
