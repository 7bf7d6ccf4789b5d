/** Names of the fields of the form. */
export const orderField = (column: string): string => `order.${column}`;
export const markField = (column: string): string => `mark.${column}`;
export const typeField = (word: string): string => `type.${word}`;
export const statusField = (word: string): string => `status.${word}`;
export const INCLUDE = 'include';
export const FULL_EXPORT = 'full-export';
