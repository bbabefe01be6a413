import { refuseProblems } from '../check/refuseProblems.ts';
import { checkNormalizers } from './checkNormalizers.ts';
import { specProblems } from './specProblems.ts';
import type { NormalizeSpec, Normalizers, ScoreSpec } from './types.ts';

/**
 * Reads a score's spec that came from outside: a file, a database, a form.
 *
 * @param input - What `JSON.parse` gave.
 * @param normalizers - The strategies that it may name, with which it will be fitted.
 * @returns The input itself, now of a known type.
 * @throws TypeError (`ERR_INVALID_SPEC`) with all its `problems`, each with a JSON Pointer.
 *
 * @example
 * ```ts
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { parseScoreSpec } from 'engagement-metrics/score';
 * const text = '{ "metrics": { "nps": { "normalize": { "type": "goalposts", "low": -100, "high": 100 } } } }';
 * parseScoreSpec(JSON.parse(text), { goalposts }).metrics; // => { nps: { normalize: { type: 'goalposts', low: -100, high: 100 } } }
 * parseScoreSpec({ metrics: { nps: { normalize: 'gaolposts' } } }, { goalposts }); // throws ERR_INVALID_SPEC
 * ```
 */
export function parseScoreSpec<N extends Normalizers>(
  input: unknown,
  normalizers: N,
): ScoreSpec<string, NormalizeSpec<N>> {
  checkNormalizers('parseScoreSpec', normalizers);
  refuseProblems('parseScoreSpec', 'input', specProblems(input, normalizers));
  return input as ScoreSpec<string, NormalizeSpec<N>>;
}
