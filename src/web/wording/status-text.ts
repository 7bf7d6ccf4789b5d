import type { Locale } from './locale.js';

const PAGES = [400, 403, 404, 409, 413, 422, 429, 503] as const;

/** What is said of an HTTP status when nothing more precise is known. */
export function statusText(status: number, { words }: Locale): Locale['words']['errors'][500] {
  return words.errors[PAGES.find((page) => page === status) ?? 500];
}
