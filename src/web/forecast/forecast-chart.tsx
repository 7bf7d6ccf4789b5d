import type { ForecastView } from './forecast-view.js';

/** Renewals of each quarter: today's rule light, the longer one full. */
export const ForecastChart = ({ view }: { readonly view: ForecastView['chart'] }) => {
  const { width, height, left, right, top, bottom, today, longer } = view.bars;
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="bars-title bars-desc">
        <title id="bars-title">{view.title}</title>
        <desc id="bars-desc">{view.description}</desc>
        <path class="grid" d={`M${left} ${top}H${right}M${left} ${bottom}H${right}`} />
        <text class="end" x={left - 5} y={top + 4}>
          {view.most}
        </text>
        <text class="end" x={left - 5} y={bottom + 4}>
          0
        </text>
        <path class="light" d={today} />
        <path class="full" d={longer} />
        {view.years.map(({ x, label }) => (
          <text key={label} x={x} y={bottom + 18}>
            {label}
          </text>
        ))}
      </svg>
    </figure>
  );
};
