/** How far a long work is; `total` null when its end is not known yet. */
export type ProgressView = { readonly label: string; readonly done: number; readonly total: number | null };

export const Progress = ({ view }: { readonly view: ProgressView }) => (
  <p class="progress" role="status">
    <progress
      aria-label={view.label}
      max={view.total ?? undefined}
      value={view.total === null ? undefined : view.done}
    />
    {view.label}
  </p>
);
