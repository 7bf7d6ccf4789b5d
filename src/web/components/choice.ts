/** One value of a list a person chooses from. */
export type Choice = { readonly value: string; readonly label: string };
