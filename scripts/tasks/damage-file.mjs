/** Damages a file as transport, programs and people do, and as somebody would who means harm; the same random damages it again. */
import { unzipped, zipped } from './rezip.mjs';

const ZIP = Buffer.from('504b0304', 'hex');
const LONGEST_SPLICE = 2_000;
const NASTY = [
  '"',
  ';',
  '\n',
  '\r',
  '\0',
  '\ufeff',
  '=cmd',
  '<!DOCTYPE a>',
  '&lol;',
  '</',
  '{',
  '}',
  '0000-00-00',
  '1e309',
  '�',
];

/** @param donors other files, from which pieces are taken */
export function damaged(bytes, donors, random) {
  const below = (limit) => Math.floor(random() * limit);
  if (bytes.subarray(0, 4).equals(ZIP) && below(3) > 0) return inside(bytes, donors, below);
  let result = Buffer.from(bytes);
  for (let left = 1 + below(4); left > 0 && result.length > 0; left -= 1) result = once(result, donors, below);
  return result;
}

/** A part of an archive is damaged, lost, said twice or renamed; the archive around it is whole. */
function inside(bytes, donors, below) {
  const parts = unzipped(bytes);
  const at = below(parts.length);
  const part = parts[at];
  const kind = below(10);
  if (kind === 0) parts.splice(at, 1);
  else if (kind === 1) parts.push({ ...part });
  else if (kind === 2) parts[at] = { ...part, name: `../${part.name}` };
  else parts[at] = { ...part, content: once(part.content, donors, below) };
  return zipped(parts);
}

function once(bytes, donors, below) {
  const place = below(bytes.length + 1);
  const length = 1 + below(Math.min(400, bytes.length - place + 1));
  const before = bytes.subarray(0, place);
  const part = bytes.subarray(place, place + length);
  const after = bytes.subarray(place + length);
  const join = (...pieces) => Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  switch (below(11)) {
    case 0: // a bit
      return join(before, [(part[0] ?? 0) ^ (1 << below(8))], part.subarray(1), after);
    case 1: // a byte
      return join(before, [below(256)], part.subarray(1), after);
    case 2: // a piece lost
      return join(before, after);
    case 3: // a piece said twice
      return join(before, part, part, after);
    case 4: // the end lost
      return join(before);
    case 5: // noise
      return join(
        before,
        Array.from({ length: 1 + below(20) }, () => below(256)),
        part,
        after,
      );
    case 6: // a piece of another file
      return join(before, spliceOf(donors, below), after);
    case 7: // a line said over and over
      return withLineRepeated(bytes, below);
    case 8: // a huge field
      return join(before, Buffer.alloc(1 + below(110_000), 65 + below(26)), part, after);
    case 9: // what means something to some reader
      return join(before, NASTY[below(NASTY.length)], part, after);
    default: // lines in another order
      return withLinesTurned(bytes, below);
  }
}

function spliceOf(donors, below) {
  const donor = donors[below(donors.length)];
  const from = below(donor.length + 1);
  return donor.subarray(from, from + below(LONGEST_SPLICE));
}

function withLineRepeated(bytes, below) {
  const lines = bytes.toString('latin1').split('\n');
  const at = below(lines.length);
  const times = 1 + below(lines[at].length > 1000 ? 3 : 300);
  lines.splice(at, 0, ...Array.from({ length: times }, () => lines[at]));
  return Buffer.from(lines.join('\n'), 'latin1');
}

function withLinesTurned(bytes, below) {
  const lines = bytes.toString('latin1').split('\n');
  const [moved] = lines.splice(below(lines.length), 1);
  lines.splice(below(lines.length + 1), 0, moved);
  return Buffer.from(lines.join('\n'), 'latin1');
}
