/**
 * Families of factors: `ademe` (Base Empreinte, NegaOctet) and `maker` (the makers' own sheets).
 * They differ by a factor of five on a screen: one total uses one of them only.
 */
export const BASES = ['ademe', 'maker'] as const;
export type Basis = (typeof BASES)[number];

/** The one to show beside it. */
export const otherBasis = (basis: Basis): Basis => (basis === 'ademe' ? 'maker' : 'ademe');
