/** One release as endoflife.date publishes it, every field a text. */
export type UpstreamRelease = Readonly<Record<string, string>>;
export function readProductFile(product: string, markdown: string): readonly UpstreamRelease[];
export function readApiAnswer(file: string, json: string): readonly UpstreamRelease[];
export function readUpstream(path: string, products: readonly string[]): readonly UpstreamRelease[];
