import { numberProblems } from '../check/numberProblems.ts';
import type { Problem } from '../check/refuse.ts';

/** All that keeps a value from being a weight. Beyond these ends, sums of products would lose their digits. */
export function weightProblems(weight: unknown, path: string): Problem[] {
  return weight === 0 ? [] : numberProblems(weight, path, 1e-100, 1e100);
}
