import type { Scored } from './scoreParts.ts';

/** By what programs agree: how many scores there are, their mean, and the share of the lowest band. */
export interface ScoreFigures {
  readonly count: number;
  readonly mean: number;
  readonly lowest: number;
}

export function scoreFigures({ scores, bands }: Scored): ScoreFigures {
  let [sum, count, lowest] = [0, 0, 0];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (Number.isNaN(score)) continue;
    sum += score;
    count += 1;
    lowest += bands[i] === 0 ? 1 : 0;
  }
  return { count, mean: sum / count, lowest: lowest / count };
}

/** Scores add up alike, but for the error that a scale of percentile ranks states, and so do the bands. */
export function sameScores(own: ScoreFigures, peer: ScoreFigures, error: number): boolean {
  const same = peer.count === own.count && Math.abs(peer.mean - own.mean) <= 100 * Math.max(1e-11, error);
  return same && Math.abs(peer.lowest - own.lowest) <= 1e-3;
}
