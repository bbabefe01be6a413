import type { Condition } from '../table/types.ts';
import type { FittedMetric, FittedScore } from './types.ts';

/**
 * The values of a metric between which a score only rises or only falls, in order: the knots or cuts of its scale, the
 * far ends of a curve, and where conditions on it begin and end.
 */
export function turningPoints(
  { penalties = [], vetoes = [] }: FittedScore<string, string>,
  { name, scale }: FittedMetric<string>,
): number[] {
  const conditions = [...penalties, ...vetoes].flatMap(({ when }) => endsOf(when, name));
  const [first, second] = scale.domain as [number, number];
  const unit = second - first;
  // A logistic curve is clamped 40 units from its centre; a saturating one is within 1e-12 of its end there.
  const tails = scale.type === 'logistic' ? [-40, 40] : scale.type === 'saturating' ? [2 ** 40] : [];
  const ends = tails.map((units) => clamped(first + units * unit));
  return [...new Set([...scale.domain, ...ends, ...conditions])].sort((a, b) => a - b);
}

function endsOf(condition: Condition, name: string): number[] {
  if ('not' in condition) return endsOf(condition.not, name);
  if ('all' in condition) return condition.all.flatMap((part) => endsOf(part, name));
  if ('any' in condition) return condition.any.flatMap((part) => endsOf(part, name));
  if (condition.of !== name || 'missing' in condition) return [];
  if ('in' in condition) return condition.in.filter((item) => typeof item === 'number');
  const { from = NaN, below = NaN } = condition;
  return [from, below].filter((end) => end === end);
}

/** Within the doubles. */
function clamped(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
