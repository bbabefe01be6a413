import { finite } from '../check/finite.ts';
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
  if (type === 'step') return null;
  if (type === 'linear' || type === 'log') return onKnots(type, domain, range, worth);
  const [x0, x1] = domain as [number, number];
  const [low, high] = range as [number, number];
  const share = (worth - low) / (high - low);
  if (type === 'saturating' && worth === low) return x0;
  if (!(share > 0 && share < 1)) return null;
  return type === 'logistic' ? x0 + (x1 - x0) * Math.log(share / (1 - share)) : x0 + ((x1 - x0) * share) / (1 - share);
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
