import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';

/** How {@link apportionPoints} rounds. */
export interface ApportionPointsOptions {
  /** How many digits after the point, from 0 to 9. @defaultValue 0 */
  readonly decimals?: number | undefined;
}

/**
 * Rounds points for printing, so that the printed parts add up to the printed whole (largest remainder, Hamilton).
 *
 * Every part is rounded down, and the units that are then lacking go to the largest remainders, the earlier one of equals.
 *
 * @param points - The parts of a whole: `[base, …points]` of an explained score.
 * @returns The parts, each less than one unit of the last digit off.
 * @throws TypeError or RangeError if a part is not a finite number, or `decimals` is no whole number from 0 to 9; RangeError
 * if a part is beyond 2^53 units of the last digit, which doubles cannot tell apart.
 * @see Michel Balinski, H. Peyton Young, "Fair Representation", 1982.
 *
 * @example
 * ```ts
 * import { apportionPoints } from 'engagement-metrics/score';
 * apportionPoints([33.4, 33.4, 33.2]); // => [34, 33, 33]
 * apportionPoints([1.25, 1.25], { decimals: 1 }); // => [1.3, 1.2]
 * ```
 */
export function apportionPoints(points: readonly number[], options: ApportionPointsOptions = {}): number[] {
  const where = 'apportionPoints';
  onlyOptions(where, options, ['decimals']);
  const { decimals = 0 } = options;
  finite(where, { decimals });
  if (!(Number.isSafeInteger(decimals) && decimals >= 0 && decimals <= 9)) {
    refuse('ERR_OUT_OF_RANGE', where, 'decimals', `is ${String(decimals)}, not a whole number from 0 to 9`);
  }
  const units = Array.from(readColumn(where, 'points', points), (part) => part * 10 ** decimals);
  const missing = units.findIndex((part) => !Number.isFinite(part));
  if (missing >= 0) refuse('ERR_NOT_FINITE', where, `points[${String(missing)}]`, 'is not a finite number');
  const huge = units.findIndex((part) => Math.abs(part) > 2 ** 53);
  if (huge >= 0) {
    const fact = `has more than ${String(decimals)} digits after the point leave room for`;
    refuse('ERR_OUT_OF_RANGE', where, `points[${String(huge)}]`, fact);
  }
  const floors = units.map(Math.floor);
  const whole = Math.round(units.reduce((sum, part) => sum + part, 0));
  const lacking = whole - floors.reduce((sum, part) => sum + part, 0);
  const order = units.map((part, i) => ({ i, remainder: part - floors[i]! })).sort((a, b) => b.remainder - a.remainder);
  for (const { i } of order.slice(0, lacking)) floors[i]!++;
  return floors.map((part) => part / 10 ** decimals + 0);
}
