/** Where a chain no longer says what was recorded. */
export type ChainFault = {
  readonly organisationId: string;
  readonly sequence: number;
  readonly fault: 'entry-altered' | 'entry-missing' | 'head-mismatch';
};
