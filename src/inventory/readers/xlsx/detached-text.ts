/** V8 keeps the whole text a longer slice was cut from: such a slice is copied, or the table would keep the document. */
const LONGEST_COPIED_SLICE = 12;

/** The same text, which holds on to no larger one. */
export const detachedText = (text: string): string =>
  text.length <= LONGEST_COPIED_SLICE ? text : Buffer.from(text, 'utf8').toString('utf8');
