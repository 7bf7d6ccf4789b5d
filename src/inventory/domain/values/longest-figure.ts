/**
 * Characters of a day, an amount or a size, with what people write around it. A longer text is none of these, and the
 * expressions that look for one would take a time that grows with its square.
 */
export const LONGEST_FIGURE = 200;
