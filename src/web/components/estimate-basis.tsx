import type { EstimateBasisView } from './estimate-view.js';

/** The family of factors, the precision, and links to sources and method; `intro` when it speaks of several figures. */
export const EstimateBasis = ({ view, intro = '' }: { readonly view: EstimateBasisView; readonly intro?: string }) => (
  <small>
    {intro} {view.basis} ({view.sources.map((source) => [<a href={source.href}>{source.label}</a>, ', '])}
    <a href={view.method.href}>{view.method.label}</a>)
  </small>
);
