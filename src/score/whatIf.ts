import { onlyOptions } from '../check/onlyOptions.ts';
import { within } from '../stats/within.ts';
import { readField } from '../table/readField.ts';
import { checkVersion } from './checkVersion.ts';
import { namesOf } from './namesOf.ts';
import { reachValue } from './reachValue.ts';
import { turningPoints } from './turningPoints.ts';
import type { FittedScore, ScoreRow } from './types.ts';
import { weigh } from './weigh.ts';

/** What {@link whatIf} shall reach. */
export interface WhatIfOptions {
  /** The score to reach, within the range of the score. */
  readonly target: number;
}

/** What one metric alone would have to become. */
export interface WhatIf<Name extends string> {
  /** The metric. */
  readonly metric: Name;
  /** The customer's value; `null` where it is missing. */
  readonly value: number | null;
  /** The nearest value at which the score reaches the target; `null` where none does. */
  readonly needed: number | null;
  /** How far away that is; `null` where none does, or the value is missing. */
  readonly change: number | null;
  /** The score at that value; `null` where none reaches the target. */
  readonly score: number | null;
}

/**
 * What would bring a customer to a target score: for each metric alone, the nearest value that does, all else the same.
 *
 * Scores are tried out with caps, penalties and vetoes as they stand, so conditions on the metric itself count.
 *
 * @param fitted - What `fitScore` learned.
 * @param row - The customer; of a missing metric the least good value that suffices is told, or the best from above.
 * @returns One row a metric, in the order of the spec. The target is reached from below where the score is below it or
 * there is none, else from above; where rounding alone keeps a score from it, by 1e-13 of the range, it is reached, too.
 * @throws RangeError if the target is outside of the score's range; TypeError if a metric is not in the row.
 *
 * @example
 * ```ts
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { fitScore, whatIf } from 'engagement-metrics/score';
 * const normalize = { type: 'goalposts', low: 0, high: 20 } as const;
 * const metrics = { visits: { weight: 3, normalize }, opens: { weight: 1, normalize } };
 * const fitted = fitScore({ metrics }, [], { goalposts });
 * const [visits, opens] = whatIf(fitted, { visits: 10, opens: 10 }, { target: 80 });
 * visits; // => { metric: 'visits', value: 10, needed: 18, change: 8, score: 80 }
 * opens?.needed; // => null
 * ```
 */
export function whatIf<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  row: ScoreRow<NoInfer<Name>, NoInfer<Field>>,
  options: WhatIfOptions,
): WhatIf<Name>[] {
  const where = 'whatIf';
  onlyOptions(where, options, ['target']);
  const { target } = options;
  checkVersion(where, fitted);
  const [low, high] = fitted.range;
  within(where, { target }, low, high);
  const { score: now, values } = weigh(where, fitted, row);
  const rising = !(now > target);
  const given = Object.fromEntries(namesOf(fitted).map((name) => [name, readField(where, 'row', row, name)]));
  return fitted.metrics.map((metric, k): WhatIf<Name> => {
    const scoreAt = (value: number) => weigh(where, fitted, { ...given, [metric.name]: value }).score;
    const reaches = (slack: number) => (value: number) =>
      rising ? scoreAt(value) >= target - slack : scoreAt(value) <= target + slack;
    const value = values[k]! === values[k] ? values[k]! : null;
    const { range } = metric.scale;
    const reach = (slack: number) =>
      reachValue(
        value,
        turningPoints(fitted, metric),
        reaches(slack),
        rising === range[range.length - 1]! >= range[0]!,
      );
    const needed = reach(0) ?? reach(1e-13 * (high - low));
    const change = value === null || needed === null ? null : needed - value + 0;
    return { metric: metric.name, value, needed, change, score: needed === null ? null : scoreAt(needed) };
  });
}
