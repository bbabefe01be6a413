import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { thresholdStatistics, type ThresholdStatistics, type ThresholdStatisticsInput } from './thresholdStatistics.ts';

/** What {@link thresholdSearch} is computed from: two columns with one place a user. */
export interface ThresholdSearchInput {
  /** How much each user did early on: times used, days active (any number). */
  readonly uses: Column;
  /** Whether the user stayed: 1 or 0. */
  readonly retained: Column;
}

/** One candidate: who used at least `threshold`, and who stayed. */
export interface ThresholdCandidate extends ThresholdStatisticsInput, ThresholdStatistics {
  /** A value of `uses`: who has at least so much is above. */
  readonly threshold: number;
}

/** What {@link thresholdSearch} finds. */
export interface ThresholdSearch {
  /** One candidate for every value that occurs, from low to high; the lowest has everybody above it. */
  readonly candidates: readonly ThresholdCandidate[];
  /** The candidate of the largest phi above 0, the lowest of equals; `null` when there is none. */
  readonly best: ThresholdCandidate | null;
  /** Users with both values. */
  readonly users: number;
  /** Users left out because a value is missing. */
  readonly missing: number;
}

/**
 * Threshold search ("aha moment", Compass, inflection point): from how much early use on users stay, by trying every value
 * that occurs.
 *
 * For every value `n` the users with `uses >= n` are above, and `thresholdStatistics` says how well that goes with staying.
 * The best of many candidates looks better than it is: check it on users who were not searched.
 *
 * @returns All candidates and the best; without users there are none.
 * @throws RangeError if `retained` holds anything but 1 and 0; TypeError if a value is not a number, or the columns differ
 * in length.
 * @see Amplitude, "Compass: find inflection metrics", documentation, 2024.
 *
 * @example
 * ```ts
 * import { thresholdSearch } from 'engagement-metrics/adoption';
 * const { best } = thresholdSearch({ uses: [0, 1, 2, 3, 5, 8], retained: [0, 0, 0, 1, 1, 1] });
 * [best?.threshold, best?.positivePredictiveValue, best?.sensitivity, best?.phi]; // => [3, 1, 1, 1]
 * ```
 */
export function thresholdSearch({ uses, retained }: ThresholdSearchInput): ThresholdSearch {
  const where = 'thresholdSearch';
  const amounts = readColumn(where, 'uses', uses);
  const stayed = readColumn(where, 'retained', retained);
  if (amounts.length !== stayed.length) {
    refuse('ERR_LENGTH', where, 'retained', `has ${String(stayed.length)} values, uses ${String(amounts.length)}`);
  }
  const byAmount = new Map<number, [lost: number, retained: number]>();
  const all: [lost: number, retained: number] = [0, 0];
  for (const [i, answer] of stayed.entries()) {
    const amount = amounts[i]! + 0; // -0 is 0
    if (!Number.isNaN(answer) && answer !== 0 && answer !== 1) {
      refuse('ERR_OUT_OF_RANGE', where, `retained[${String(i)}]`, `is ${String(answer)}, neither 1 nor 0`);
    }
    if (Number.isNaN(answer) || Number.isNaN(amount)) continue;
    const users = byAmount.get(amount) ?? [0, 0];
    byAmount.set(amount, users);
    users[answer]!++;
    all[answer]!++;
  }
  const candidates: ThresholdCandidate[] = [];
  let [lostBelow, retainedBelow] = [0, 0];
  for (const [threshold, users] of [...byAmount].sort(([a], [b]) => a - b)) {
    const counts = { retainedAbove: all[1] - retainedBelow, lostAbove: all[0] - lostBelow, retainedBelow, lostBelow };
    candidates.push({ threshold, ...counts, ...thresholdStatistics(counts) });
    lostBelow += users[0];
    retainedBelow += users[1];
  }
  const users = all[0] + all[1];
  return { candidates, best: bestOf(candidates), users, missing: stayed.length - users };
}

function bestOf(candidates: readonly ThresholdCandidate[]): ThresholdCandidate | null {
  let best: ThresholdCandidate | null = null;
  for (const candidate of candidates) if ((candidate.phi ?? 0) > (best?.phi ?? 0)) best = candidate;
  return best;
}
