/** Names of the fields of the form. */
const BEGINNINGS = { order: 'order.', mark: 'mark.', type: 'type.', status: 'status.' } as const;
export const orderField = (column: string): string => BEGINNINGS.order + column;
export const markField = (column: string): string => BEGINNINGS.mark + column;
export const typeField = (word: string): string => BEGINNINGS.type + word;
export const statusField = (word: string): string => BEGINNINGS.status + word;
export const INCLUDE = 'include';
export const FULL_EXPORT = 'full-export';
/** What the form may hold. */
export const VALUES_FORM = { names: [INCLUDE, FULL_EXPORT], beginnings: Object.values(BEGINNINGS) };
