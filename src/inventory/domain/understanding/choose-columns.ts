import type { RowProblem, UnderstoodDecision } from './understanding.js';
import { decide } from './decide.js';
import type { Disagreement } from './rival-columns.js';

export type Candidate = {
  readonly index: number;
  readonly header: string;
  /** by what choices name it */
  readonly name: string;
  readonly confidence: number;
  readonly filled: number;
  /** a person said that it holds the field */
  readonly chosen: boolean;
};

export type Choice = {
  /** columns to read, the best first; the next ones speak where it is blank */
  readonly used: readonly number[];
  readonly refused: readonly number[];
  readonly decision: UnderstoodDecision | null;
  readonly problem: Omit<RowProblem, 'row'> | null;
};

/** Confidence by which a header names a field clearly better than another. */
const CLEARLY = 0.08;
/** Under this share of the other's cells, a column is hardly filled. */
const HARDLY = 0.05;

/**
 * Settles which of several columns speaks for one field. They all do when no row contradicts another; else the clearly better
 * named or the only filled one; else none: it is a question for a person, whose answer goes before all this.
 */
export function chooseColumns(
  field: string,
  candidates: readonly Candidate[],
  disagreement: (first: number, second: number) => Disagreement | null,
): Choice {
  const [best, ...others] = [...candidates].sort(
    (a, b) =>
      Number(b.chosen) - Number(a.chosen) ||
      Number(b.filled > 0) - Number(a.filled > 0) ||
      b.confidence - a.confidence ||
      a.index - b.index,
  );
  if (!best) return { used: [], refused: [], decision: null, problem: null };
  const filled = others.filter((candidate) => candidate.filled > 0);
  const rival = filled.find((candidate) => disagreement(best.index, candidate.index) !== null);
  const all = [best, ...others].map((candidate) => candidate.index);
  if (best.chosen && !others.some(({ chosen }) => chosen)) {
    return { used: [best.index], refused: all.slice(1), decision: null, problem: null };
  }
  if (!rival) {
    const headers = [best, ...filled].map((candidate) => `"${candidate.name}"`).join(', ');
    const decision = filled.length > 0 ? decide('columns-combined', headers, 'columns-agree', {}, best.header) : null;
    return { used: all, refused: [], decision, problem: null };
  }
  return settle(field, best, rival, all, disagreement(best.index, rival.index));
}

function settle(
  field: string,
  best: Candidate,
  rival: Candidate,
  all: readonly number[],
  difference: Disagreement | null,
): Choice {
  const better = best.confidence - rival.confidence >= CLEARLY && best.filled >= rival.filled / 2;
  const winner =
    better || rival.filled <= best.filled * HARDLY ? best : best.filled <= rival.filled * HARDLY ? rival : null;
  if (winner) {
    const loser = winner === best ? rival : best;
    const facts = { winner: winner.name, loser: loser.name, row: difference?.row ?? null };
    const decision = decide(
      'column-preferred',
      field,
      better ? 'better-column' : 'fuller-column',
      facts,
      winner.header,
    );
    return { used: [winner.index], refused: all.filter((index) => index !== winner.index), decision, problem: null };
  }
  const facts = { first: best.name, second: rival.name, ...difference };
  return {
    used: [],
    refused: all,
    decision: decide('column-conflict', field, 'columns-differ', facts, best.header),
    problem: { column: best.header, field, code: 'column-conflict', facts, value: difference?.firstValue ?? null },
  };
}
