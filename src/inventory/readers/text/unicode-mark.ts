/** A Unicode encoding that the first bytes prove, and how: their mark, or the zero byte of each plain letter. */
export type UnicodeMark = {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly proof: 'byte-order-mark' | 'zero-bytes';
};

/** Null when nothing proves an encoding: the whole file must then be looked at. */
export function unicodeMark(head: Buffer): UnicodeMark | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', proof: 'byte-order-mark' };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', proof: 'byte-order-mark' };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', proof: 'byte-order-mark' };
  return zeroBytes(head);
}

/** Latin letters in UTF-16 have a zero as their first (BE) or second byte (LE), and never a zero on the other side. */
function zeroBytes(head: Buffer): UnicodeMark | null {
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index++) {
    if (head[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [first = 0, second = 0] = zeros;
  const units = head.length >> 1;
  if (units < 2) return null;
  if (first === 0 && second > units * 0.6) return { encoding: 'utf-16le', proof: 'zero-bytes' };
  if (second === 0 && first > units * 0.6) return { encoding: 'utf-16be', proof: 'zero-bytes' };
  return null;
}
