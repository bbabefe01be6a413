import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';
import { quantilesOf } from '../stats/quantilesOf.ts';
import { readColumn } from '../table/readColumn.ts';
import { observed } from './observed.ts';

/** Where {@link winsorized} cuts the tails off. */
export interface WinsorizedOptions {
  /** The quantile below which all values are worth 0, from 0 to 1. @defaultValue 0.05 */
  readonly lowQuantile?: number | undefined;
  /** The quantile above which all values are worth 1, above `lowQuantile`. @defaultValue 0.95 */
  readonly highQuantile?: number | undefined;
}

/**
 * Winsorized min-max: a straight line between two quantiles of the population, beyond which outliers win or lose no more.
 *
 * `(x - low) / (high - low)` with the quantiles (type 7) `low` and `high`, clamped to 0 and 1; 0.5 for everybody where
 * they are equal.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A linear scale of two knots, or of one where the quantiles are equal.
 * @throws RangeError if a quantile is not from 0 to 1, the low one is not below the high one, or nothing is observed;
 * TypeError for an unknown option.
 * @see John Tukey, "The Future of Data Analysis", 1962; Rob Hyndman, Yanan Fan, "Sample Quantiles in Statistical
 * Packages", 1996.
 *
 * @example
 * ```ts
 * import { winsorized } from 'engagement-metrics/normalize';
 * const spent = Float64Array.of(0, 10, 12, 14, 9000);
 * winsorized(spent, { lowQuantile: 0.25, highQuantile: 0.75 }); // => { type: 'linear', domain: [10, 14], range: [0, 1] }
 * ```
 */
export function winsorized(values: Float64Array, options: WinsorizedOptions = {}): Scale {
  onlyOptions('winsorized', options, ['lowQuantile', 'highQuantile']);
  const { lowQuantile = 0.05, highQuantile = 0.95 } = options;
  checkQuantiles(lowQuantile, highQuantile);
  const [low, high] = observed(
    'winsorized',
    quantilesOf(readColumn('winsorized', 'values', values), [lowQuantile, highQuantile]),
  ) as [number, number];
  if (low === high) return flatScale(low);
  return { type: 'linear', domain: [low, high], range: [0, 1] };
}

function checkQuantiles(lowQuantile: number, highQuantile: number): void {
  finite('winsorized', { lowQuantile, highQuantile });
  for (const [name, share] of Object.entries({ lowQuantile, highQuantile })) {
    if (share >= 0 && share <= 1) continue;
    refuse('ERR_OUT_OF_RANGE', 'winsorized', name, `is ${String(share)}, not between 0 and 1`);
  }
  if (lowQuantile < highQuantile) return;
  const fact = `${String(lowQuantile)} is not below highQuantile ${String(highQuantile)}`;
  refuse('ERR_OUT_OF_RANGE', 'winsorized', 'lowQuantile', fact);
}
