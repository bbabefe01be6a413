import { correlationsOf } from '../stats/correlationsOf.ts';
import { rankShares } from './rankShares.ts';

/** Spearman's correlation of two scores over those who have both; `null` where one of them is the same for all. */
export function rankCorrelation(first: Float64Array, second: Float64Array): number | null {
  const both = (score: Float64Array) => score.filter((_, i) => first[i] === first[i] && second[i] === second[i]);
  const columns = [both(first), both(second)].map(rankShares);
  if (columns.some((column) => column.every((rank) => rank === column[0]))) return null;
  return correlationsOf(columns)[0]![1]!;
}
