import type { FigureView } from './figure-view.js';

/** Figures side by side, each with its interval and what it rests on. */
export const FigureList = ({ figures }: { readonly figures: readonly FigureView[] }) => (
  <dl class="figures">
    {figures.map((figure) => (
      <div key={figure.label}>
        <dt>{figure.label}</dt>
        <dd>
          <strong class="figure">{figure.central}</strong> {figure.range}
          <small>
            {figure.basis}
            {figure.links.map((link) => [' · ', <a href={link.href}>{link.label}</a>])}
          </small>
        </dd>
      </div>
    ))}
  </dl>
);
