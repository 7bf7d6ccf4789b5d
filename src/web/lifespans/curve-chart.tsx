import type { CurveChartView } from './life-curve-view.js';

/** The curves of a group: service life with its interval, technical life dashed, labelled where they end; numbers at risk below. */
export const CurveChart = ({ view }: { readonly view: CurveChartView }) => {
  const { width, height, left, right, top, bottom, ...drawn } = view.geometry;
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="curve-title curve-desc">
        <title id="curve-title">{view.title}</title>
        <desc id="curve-desc">{view.description}</desc>
        {drawn.unknown.map((part) => (
          <rect class="unknown" x={part.x} y={top} width={part.width} height={bottom - top} />
        ))}
        {drawn.levels.map(({ y }, index) => (
          <>
            <path class="grid" d={`M${left} ${y}H${right}`} />
            <text class="end" x={left - 5} y={y + 4}>
              {view.levels[index]}
            </text>
          </>
        ))}
        <path class="band" d={drawn.band} />
        {drawn.rule !== null && <path class="rule" d={`M${drawn.rule} ${top}V${bottom}`} />}
        {drawn.rule !== null && (
          <text class={drawn.rule > width / 2 ? 'end' : undefined} x={drawn.rule} y={top - 7}>
            {view.rule}
          </text>
        )}
        <path class="technical" d={drawn.technical} />
        <path class="service" d={drawn.service} />
        {drawn.median !== null && <circle cx={drawn.median.x} cy={drawn.median.y} r="4" />}
        <text {...besideEnd(drawn.technicalEnd, right, '')}>{view.technical}</text>
        <text {...besideEnd(drawn.serviceEnd, right, 'strong')}>{view.service}</text>
        {drawn.ticks.map(({ x }, index) => (
          <>
            <path class="grid" d={`M${x} ${bottom}v4`} />
            <text class="middle" x={x} y={bottom + 16}>
              {view.ages[index]}
            </text>
            <text class="middle muted" x={x} y={bottom + 50}>
              {view.atRisk[index]}
            </text>
          </>
        ))}
        <text class="muted" x={left} y={bottom + 34}>
          {view.atRiskLabel}
        </text>
      </svg>
    </figure>
  );
};

/** Room for a label after the end of a curve, in units of the view box. */
const LABEL = 70;

/** A label stands after the end of its curve, or before and under it when the frame ends there. */
function besideEnd({ x, y }: { readonly x: number; readonly y: number }, right: number, look: string) {
  const fits = x + LABEL <= right;
  return { class: [look, fits ? '' : 'end'].filter(Boolean).join(' '), x: fits ? x + 4 : x, y: fits ? y + 4 : y + 16 };
}
