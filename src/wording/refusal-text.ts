/** What a refusal says: a title (also the `title` of problem+json), and a sentence: what happened, what to do. `{fact}` is replaced by a fact. */
export type RefusalText = { readonly title: string; readonly sentence: string };
