import { choiceProblems } from '../check/choiceProblems.ts';
import { listProblems } from '../check/listProblems.ts';
import { numberProblems } from '../check/numberProblems.ts';
import type { Problem } from '../check/refuse.ts';
import { adjustmentProblems } from './adjustmentProblems.ts';
import { aggregationProblems } from './aggregationProblems.ts';

/** All that keeps values from being {@link ScoreOptions}, of a spec or of a fitted score. */
export function optionsProblems(options: Readonly<Record<string, unknown>>): Problem[] {
  const { range = [0, 100], missing = 'reweight', minimumCoverage = 0.5, power = 1, floor } = options;
  const list = listProblems(range, '/range', numberProblems, 2);
  const [low = 0, high = 0, ...more] = list.length > 0 ? [] : (range as number[]);
  const rising = more.length === 0 && low < high && high - low < Infinity;
  const ends = rising ? ([low, high] as const) : ([-Infinity, Infinity] as const);
  return [
    ...list,
    ...(rising || list.length > 0
      ? []
      : [{ path: '/range', code: 'ERR_OUT_OF_RANGE', fact: 'is not [low, high] with low below high' } as const]),
    ...choiceProblems(missing, '/missing', ['reweight', 'reweightFlat', 'zero', 'neutral', 'refuse']),
    ...numberProblems(minimumCoverage, '/minimumCoverage', 0, 1),
    ...aggregationProblems(power, floor, ''),
    ...adjustmentProblems(options, ends),
  ];
}
