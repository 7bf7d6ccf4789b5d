import { encode } from 'uqr';

/** Light modules around the drawing, without which cameras do not find it (ISO/IEC 18004: four). */
const MARGIN = 4;
const PIXELS = 232;

/** A text as a QR code: dark on white whatever the theme, two shapes, no image to load. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: MARGIN });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width={PIXELS} height={PIXELS}>
      <rect width={size} height={size} fill="#fff" />
      <path d={runsOf(data)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

/** Each run of dark modules of a line as one rectangle. */
function runsOf(lines: readonly (readonly boolean[])[]): string {
  let path = '';
  lines.forEach((line, y) => {
    for (let x = 0; x < line.length; x++) {
      if (!line[x]) continue;
      const start = x;
      while (line[x + 1]) x += 1;
      path += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`;
    }
  });
  return path;
}
