/** Text of a mail: line breaks are `\n`, no other control character than tabulation. */
export const bodyText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
