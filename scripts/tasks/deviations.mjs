/** Keeps the largest deviation of each kind of figure, and which figure it is. */

/** How far a figure is from what was expected: relative above 1, absolute below. */
const deviation = (found, expected) => Math.abs(found - expected) / Math.max(1, Math.abs(expected));

export class Deviations {
  kinds = new Map();

  /** @param tolerances by kind: the largest deviation that is accepted */
  constructor(tolerances) {
    this.tolerances = tolerances;
  }

  /** Null stands against null only. */
  compare(kind, what, found, expected) {
    const known = this.kinds.get(kind) ?? { compared: 0, largest: 0, at: '' };
    const absent = [found, expected].map((figure) => figure === null || figure === undefined);
    const off = absent[0] || absent[1] ? (absent[0] === absent[1] ? 0 : Infinity) : deviation(found, expected);
    known.compared += 1;
    // A figure that is not a number deviates without bound.
    if (!(off <= known.largest)) Object.assign(known, { largest: Number.isNaN(off) ? Infinity : off, at: what });
    this.kinds.set(kind, known);
  }

  /** One row a kind. @throws Error naming the kinds beyond their tolerance */
  table() {
    const rows = [...this.kinds].map(([kind, { compared, largest, at }]) => ({
      kind,
      compared,
      'largest deviation': largest.toExponential(1),
      tolerance: this.tolerances[kind],
      at,
    }));
    const beyond = [...this.kinds].filter(([kind, { largest }]) => !(largest <= this.tolerances[kind]));
    if (beyond.length > 0) {
      console.table(rows);
      throw new Error(`beyond tolerance: ${beyond.map(([kind]) => kind).join(', ')}`);
    }
    return rows;
  }
}
