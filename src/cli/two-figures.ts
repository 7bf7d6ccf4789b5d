/** A figure of carbon in a terminal: two significant figures, the most that its interval deserves. */
export const twoFigures = (figure: number): string => figure.toLocaleString('fr-FR', { maximumSignificantDigits: 2 });
