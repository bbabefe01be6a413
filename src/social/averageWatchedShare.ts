import { ratio } from '../check/ratio.ts';

/** What {@link averageWatchedShare} is computed from. */
export interface AverageWatchedShareInput {
  /** Time watched, over all plays (seconds, ≥ 0). */
  readonly secondsWatched: number;
  /** The length of the video, added up over the same plays: plays times length for one video (seconds, ≥ 0). */
  readonly secondsPlayable: number;
}

/**
 * Average watched share (average percentage viewed, APV; average view percentage): how much of a video is watched in an
 * average play.
 *
 * `secondsWatched / secondsPlayable`, at least 0. Parts watched again count again, so a looped clip can exceed 1, and it is
 * no proportion. Over several videos it weighs plays by their length.
 *
 * @returns A fraction, or `null` when nothing was played.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Google, "YouTube Analytics API: Metrics", averageViewPercentage.
 *
 * @example
 * ```ts
 * import { averageWatchedShare } from 'engagement-metrics/social';
 * const plays = 4;
 * averageWatchedShare({ secondsWatched: 60 + 30 + 20 + 10, secondsPlayable: plays * 60 }); // => 0.5
 * ```
 */
export function averageWatchedShare({ secondsWatched, secondsPlayable }: AverageWatchedShareInput): number | null {
  return ratio('averageWatchedShare', { secondsWatched }, { secondsPlayable });
}
