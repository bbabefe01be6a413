import { choiceProblems } from '../check/choiceProblems.ts';
import { listProblems } from '../check/listProblems.ts';
import { numberProblems } from '../check/numberProblems.ts';
import type { Problem } from '../check/refuse.ts';

/** All that keeps three values from being {@link ScoreOptions}, of a spec or of a fitted score. */
export function optionsProblems(range: unknown, missing: unknown, minimumCoverage: unknown): Problem[] {
  const list = listProblems(range, '/range', numberProblems, 2);
  const [low, high, ...more] = list.length > 0 ? [0, 1] : (range as number[]);
  const rising = more.length === 0 && low! < high! && high! - low! < Infinity;
  return [
    ...list,
    ...(rising
      ? []
      : [{ path: '/range', code: 'ERR_OUT_OF_RANGE', fact: 'is not [low, high] with low below high' } as const]),
    ...choiceProblems(missing, '/missing', ['reweight']),
    ...numberProblems(minimumCoverage, '/minimumCoverage', 0, 1),
  ];
}
