import { refuseProblems } from '../check/refuseProblems.ts';
import { specProblems } from './specProblems.ts';
import type { AnyNormalize, DefinedScore } from './types.ts';

/**
 * Defines a score: checks the spec and infers the names of its metrics, nothing else. The spec stays plain JSON.
 *
 * @param spec - Metrics by name, each with a strategy, a weight and which end is good; the range of the score, what
 * becomes of missing metrics, and how much must be observed.
 * @returns The spec itself.
 * @throws TypeError (`ERR_INVALID_SPEC`) with all its `problems`.
 *
 * @example
 * ```ts
 * import { defineScore } from 'engagement-metrics/score';
 * const health = defineScore({
 *   metrics: {
 *     sessions: { weight: 3, normalize: 'percentileRank' },
 *     nps: { normalize: { type: 'goalposts', low: -100, high: 100 } },
 *   },
 * });
 * Object.keys(health.metrics); // => ['sessions', 'nps']
 * defineScore({ metrics: {} }); // throws ERR_INVALID_SPEC
 * ```
 */
export function defineScore<
  const T extends Readonly<Record<string, AnyNormalize>>,
  const Group extends string = never,
  const Field extends string = never,
>(spec: DefinedScore<T, Group, Field>): DefinedScore<T, Group, Field> {
  refuseProblems('defineScore', 'spec', specProblems(spec, null));
  return spec;
}
