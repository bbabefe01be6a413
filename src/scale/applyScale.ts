import { refuse } from '../check/refuse.ts';
import { knotsPassed } from './knotsPassed.ts';
import { logistic } from './logistic.ts';
import type { Scale } from './types.ts';

/**
 * What a value is worth on a fitted scale: from 0 to 1, clamped beyond the ends of the domain.
 *
 * @param value - A value of the metric; what is not finite is missing.
 * @returns A number from 0 to 1, or `NaN` where the value is missing.
 * @throws TypeError if the scale is of no known type.
 *
 * @example
 * ```ts
 * import { applyScale } from 'engagement-metrics/scale';
 * const visits = { type: 'linear', domain: [0, 20], range: [0, 1] } as const;
 * applyScale(visits, 12); // => 0.6
 * applyScale(visits, 30); // => 1
 * ```
 */
export function applyScale({ type, domain, range }: Scale, value: number): number {
  if (value - value !== 0) return NaN;
  const [low, high] = range as [number, number];
  switch (type) {
    case 'linear':
    case 'log':
      return between(type, domain, range, value);
    case 'logistic':
      return low + logistic(domain[0]!, domain[1]! - domain[0]!, value) * (high - low);
    case 'saturating':
      return low + saturating(domain[0]!, domain[1]! - domain[0]!, value) * (high - low);
    case 'step':
      return range[knotsPassed(domain, value)]! + 0;
    default:
      return refuse('ERR_UNKNOWN_OPTION', 'applyScale', 'scale.type', `is ${String(type)}, not a known shape`);
  }
}

function between(type: 'linear' | 'log', domain: readonly number[], range: readonly number[], value: number): number {
  const passed = knotsPassed(domain, value);
  if (passed === 0) return range[0]! + 0; // never -0
  const low = range[passed - 1]!;
  if (passed === domain.length) return low + 0;
  const x0 = type === 'log' ? Math.log(1 + domain[passed - 1]!) : domain[passed - 1]!;
  const width = (type === 'log' ? Math.log(1 + domain[passed]!) : domain[passed]!) - x0;
  return low + (((type === 'log' ? Math.log(1 + value) : value) - x0) / width) * (range[passed]! - low);
}

function saturating(zero: number, k: number, value: number): number {
  if (value <= zero) return 0;
  const above = value - zero;
  if (above + k < Infinity) return above / (above + k);
  const half = value / 2 - zero / 2; // the way from end to end of the doubles
  return half / (half + k / 2);
}
