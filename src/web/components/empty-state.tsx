type Step = { readonly label: string; readonly href: string };

/** What would be here, and the first step towards it. */
export type EmptyView = {
  readonly title: string;
  readonly sentence: string;
  readonly action: Step;
  /** another way to begin */
  readonly other?: Step | null;
};

export const EmptyState = ({ view }: { readonly view: EmptyView }) => (
  <div class="empty">
    <h2>{view.title}</h2>
    <p>{view.sentence}</p>
    <p class="actions">
      <a class="button primary" href={view.action.href}>
        {view.action.label}
      </a>
      {view.other && <a href={view.other.href}>{view.other.label}</a>}
    </p>
  </div>
);
