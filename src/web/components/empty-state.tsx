/** What would be here, and the first step towards it. */
export type EmptyView = {
  readonly title: string;
  readonly sentence: string;
  readonly action: { readonly label: string; readonly href: string };
};

export const EmptyState = ({ view }: { readonly view: EmptyView }) => (
  <div class="empty">
    <h2>{view.title}</h2>
    <p>{view.sentence}</p>
    <a class="button primary" href={view.action.href}>
      {view.action.label}
    </a>
  </div>
);
