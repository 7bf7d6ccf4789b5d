import type { EstimateView } from './estimate-view.js';
import { EstimateBasis } from './estimate-basis.js';

/** A figure with its interval, then what it rests on. */
export const EstimateFigure = ({ view }: { readonly view: EstimateView }) => (
  <>
    <strong class="figure">{view.central}</strong>, {view.range}
    <EstimateBasis view={view} />
  </>
);
