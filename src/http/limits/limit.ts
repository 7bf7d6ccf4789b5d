/** How many times something may be done in a window of time that begins with the first. */
export type Limit = { readonly hits: number; readonly seconds: number };
