/** What is sent: plain text to one mailbox. There is no HTML and no attachment, so nothing in it can fetch or run. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };
