import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import type { Scale } from './types.ts';

/**
 * The value that is worth a given amount on a fitted scale: the inverse of `applyScale`. Where many values are, as
 * beyond the ends of the domain or on a level stretch, it is the lowest of them in the domain.
 *
 * @param worth - What the value is to be worth, from 0 to 1.
 * @returns A value, or `null` where none is worth that: beyond the range, at the ends that a curve only approaches, and
 * on steps, which have no inverse.
 * @throws TypeError or RangeError if `worth` is not a finite number.
 *
 * @example
 * ```ts
 * import { invertScale } from 'engagement-metrics/scale';
 * invertScale({ type: 'linear', domain: [0, 20], range: [0, 1] }, 0.6); // => 12
 * invertScale({ type: 'logistic', domain: [10, 14], range: [0, 1] }, 0.5); // => 10
 * invertScale({ type: 'step', domain: [3], range: [0, 1] }, 1); // => null
 * ```
 */
export function invertScale({ type, domain, range }: Scale, worth: number): number | null {
  finite('invertScale', { worth });
  const value = inverse(type, domain, range, worth);
  return value !== null && Number.isFinite(value) ? value + 0 : null; // never -0
}

function inverse(type: Scale['type'], domain: readonly number[], range: readonly number[], worth: number) {
  const [x0, x1] = domain as [number, number];
  const [low, high] = range as [number, number];
  const share = (worth - low) / (high - low);
  const between = share > 0 && share < 1;
  switch (type) {
    case 'linear':
    case 'log':
      return onKnots(type, domain, range, worth);
    case 'logistic':
      return between ? x0 + (x1 - x0) * Math.log(share / (1 - share)) : null;
    case 'saturating':
      return worth === low ? x0 : between ? x0 + ((x1 - x0) * share) / (1 - share) : null;
    case 'step':
      return null;
    default:
      return refuse('ERR_UNKNOWN_OPTION', 'invertScale', 'scale.type', `is ${String(type)}, not a known shape`);
  }
}

function onKnots(type: 'linear' | 'log', domain: readonly number[], range: readonly number[], worth: number) {
  const same = range.indexOf(worth);
  for (let i = 1; i < domain.length; i++) {
    if (same >= 0 && same < i) return domain[same]!;
    const share = (worth - range[i - 1]!) / (range[i]! - range[i - 1]!);
    if (!(share > 0 && share < 1)) continue;
    if (type === 'linear') return domain[i - 1]! + share * (domain[i]! - domain[i - 1]!);
    const x0 = Math.log(1 + domain[i - 1]!);
    return Math.exp(x0 + share * (Math.log(1 + domain[i]!) - x0)) - 1;
  }
  return same >= 0 ? domain[same]! : null;
}
