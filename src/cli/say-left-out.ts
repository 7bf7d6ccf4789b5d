import type { LifeCounts } from '../lifespan/domain/survival/life-counts.js';
import type { Unobserved } from '../lifespan/domain/survival/observed-life.js';
import type { LeftOutLine } from '../lifespan/read-life-file.js';
import type { Output } from './command.js';

const BECAUSE: Readonly<Record<Unobserved, string>> = {
  'no-first-day': 'sans date de mise en service',
  'no-last-day': 'sans date de sortie ni de dernière observation',
  'last-before-first': 'mise en service après la dernière observation',
  'never-observed': 'sortie avant le début de l’inventaire, ou le jour même',
};

/** Says which lines tell nothing, and how many they are in all. */
export function sayLeftOut(lines: readonly LeftOutLine[], groups: Iterable<LifeCounts>, output: Output): void {
  for (const { row, because } of lines) output.say(`Ligne ${String(row)} écartée : ${BECAUSE[because]}.`);
  const total = [...groups].reduce((sum, { excluded }) => sum + excluded, 0);
  if (lines.length > 0 && total > lines.length) output.say(`${String(total)} lignes écartées en tout.`);
}
