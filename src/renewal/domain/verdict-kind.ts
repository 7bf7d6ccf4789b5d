/** From the one that costs nothing to the one that costs most; the first that the rules allow is the answer. */
export const VERDICTS = ['extend', 'upgrade', 'reassign', 'refurbished', 'replace'] as const;
export type VerdictKind = (typeof VERDICTS)[number];
