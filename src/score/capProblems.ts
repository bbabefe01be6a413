import { numberProblems } from '../check/numberProblems.ts';
import type { Problem } from '../check/refuse.ts';

/** All that keeps a value from being the most that something can be worth. */
export function capProblems(cap: unknown, path: string): Problem[] {
  const problems = numberProblems(cap, path, 0, 1);
  return cap === 0
    ? [{ path, code: 'ERR_OUT_OF_RANGE', fact: 'is 0, which leaves nothing: a weight of 0 says that' }]
    : problems;
}
