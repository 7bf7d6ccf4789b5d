import type { Frame } from '../frame/frame.js';

/** Ways to the other pages of a list; null where there is none. `position` says where one is: `26 à 50 sur 2 512`. */
export type PagerView = {
  readonly position: string;
  readonly first: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly last: string | null;
};

export function Pager({ frame, view }: { readonly frame: Frame; readonly view: PagerView }) {
  const words = frame.locale.words.layout.pager;
  if (view.previous === null && view.next === null) return null;
  return (
    <nav class="pager" aria-label={words.label}>
      {view.first !== null && <a href={view.first}>{words.first}</a>}
      {view.previous !== null && (
        <a href={view.previous} rel="prev">
          {words.previous}
        </a>
      )}
      {view.position}
      {view.next !== null && (
        <a href={view.next} rel="next">
          {words.next}
        </a>
      )}
      {view.last !== null && <a href={view.last}>{words.last}</a>}
    </nav>
  );
}
