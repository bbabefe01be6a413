import { ranks } from '../stats/ranks.ts';

/** Where everybody stands, from 0 for the lowest score to 1 for the highest, `NaN` without a score; of one alone, 0.5. */
export function rankShares(scores: Float64Array): Float64Array {
  const each = ranks(scores);
  const last = each.reduce((count, rank) => count + Number(rank === rank), 0) - 1;
  return each.map((rank) => (last > 0 ? (rank - 1) / last : rank === rank ? 0.5 : NaN));
}
