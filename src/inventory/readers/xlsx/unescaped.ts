const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** Office writes control characters as `_x000D_`. @see ECMA-376 Part 1, 22.9.2.19 */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
