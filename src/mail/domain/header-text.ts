const LONGEST = 200;

/**
 * Text for one line of a mail's head: line breaks, control and invisible characters become spaces, so that a name typed
 * by somebody can neither add a header nor hide a part of the subject. At most 200 characters.
 */
export function headerText(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ').trim();
  return [...line].slice(0, LONGEST).join('');
}
