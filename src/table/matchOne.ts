import { refuseProblems } from '../check/refuseProblems.ts';
import { conditionProblems } from './conditionProblems.ts';
import { meets } from './meets.ts';
import type { Condition } from './types.ts';

/**
 * Whether one row meets a condition.
 *
 * @throws TypeError if the condition is none (`ERR_INVALID_SPEC`, with all its problems), or the row lacks a field.
 *
 * @example
 * ```ts
 * import { matchOne } from 'engagement-metrics/table';
 * matchOne({ all: [{ of: 'plan', in: ['pro'] }, { of: 'visits', from: 3 }] }, { plan: 'pro', visits: 5 }); // => true
 * matchOne({ not: { of: 'visits', from: 3 } }, { visits: null }); // => true
 * ```
 */
export function matchOne(condition: Condition, row: object): boolean {
  refuseProblems('matchOne', 'condition', conditionProblems(condition, ''));
  return meets('matchOne', 'row', condition, row);
}
