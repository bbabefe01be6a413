import type { Problem } from './refuse.ts';
import { shown } from './shown.ts';

/** What keeps a value from being a finite number of at least `low` and at most `high`. */
export function numberProblems(
  value: unknown,
  path: string,
  low: number = -Infinity,
  high: number = Infinity,
): Problem[] {
  if (typeof value !== 'number') return [{ path, code: 'ERR_TYPE', fact: `is ${shown(value)}, not a number` }];
  if (!Number.isFinite(value)) return [{ path, code: 'ERR_NOT_FINITE', fact: `is ${String(value)}` }];
  if (value >= low && value <= high) return [];
  const allowed = high === Infinity ? `below ${String(low)}` : `not between ${String(low)} and ${String(high)}`;
  return [{ path, code: 'ERR_OUT_OF_RANGE', fact: `is ${String(value)}, ${allowed}` }];
}
