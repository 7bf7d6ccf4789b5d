import type { PyramidBar } from './age-pyramid.js';
import type { PyramidView } from './overview-view.js';

/** The age pyramid: one SVG per family on one scale, bars told apart by pattern, numbers beside them. */
export const AgePyramidChart = ({ view }: { readonly view: PyramidView }) => (
  <div class="pyramid">
    {view.geometry.panels.map((panel, index) => {
      const { title = '', labels = [], counts = [] } = view.panels[index] ?? {};
      const { width, height, zero, barHeight } = view.geometry;
      const id = `pyramid-${panel.group}`;
      return (
        <figure key={id}>
          <figcaption>{title}</figcaption>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-desc`}>{view.description}</desc>
            <Pattern id={id} group={panel.group} />
            <path class="axis" d={`M${zero} 0V${height}`} />
            {panel.bars.map((bar, row) => (
              <>
                <text x={zero - 6} y={bar.y + barHeight - 1} class="age">
                  {labels[row]}
                </text>
                {bar.count > 0 && <Bar bar={bar} x={zero} height={barHeight} fill={`url(#${id})`} />}
                {bar.count > 0 && (
                  <text x={zero + bar.length + 5} y={bar.y + barHeight - 1}>
                    {counts[row]}
                  </text>
                )}
              </>
            ))}
          </svg>
        </figure>
      );
    })}
  </div>
);

type BarProps = { readonly bar: PyramidBar; readonly x: number; readonly height: number; readonly fill: string };

/** A bar is never thinner than a visible line; unknown age is an outline. */
const Bar = ({ bar, x, height, fill }: BarProps) =>
  bar.years === null ? (
    <rect class="unknown" x={x} y={bar.y} width={Math.max(bar.length, 1)} height={height} />
  ) : (
    <rect x={x} y={bar.y} width={Math.max(bar.length, 1)} height={height} fill={fill} />
  );

/** Solid accent for laptops, then solid grey, hatching, lines and dots. */
const MARKS = {
  laptops: <rect class="accent" width="8" height="8" />,
  desktops: <rect class="grey" width="8" height="8" />,
  monitors: <path d="M-2 6L6 -2M2 10L10 2" />,
  mobiles: <path d="M0 1H8M0 5H8" />,
  others: <circle cx="4" cy="4" r="1.5" />,
} as const;

const Pattern = ({ id, group }: { readonly id: string; readonly group: keyof typeof MARKS }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="ground" width="8" height="8" />
    {MARKS[group]}
  </pattern>
);
