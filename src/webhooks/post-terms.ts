/** How long a receiver may take, and whose certificates are trusted; another one in tests. */
export class PostTerms {
  /** for everything: name, connection, answer (Standard Webhooks 1.0: 15 to 30 s) */
  readonly timeoutMs: number = 15_000;
  /** PEM; undefined for those of Node, which NODE_EXTRA_CA_CERTS completes */
  readonly authorities: readonly string[] | undefined = undefined;
}
