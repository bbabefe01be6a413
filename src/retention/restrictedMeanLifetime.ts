import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';
import { normalQuantile } from '../stats/normalQuantile.ts';
import { total } from '../stats/total.ts';
import type { Interval } from '../stats/types.ts';
import { checkCurve } from './checkCurve.ts';
import { runningSums } from './runningSums.ts';
import type { SurvivalCurve } from './types.ts';

/** What {@link restrictedMeanLifetime} is computed from. */
export interface RestrictedMeanLifetimeInput {
  /** What `kaplanMeier` gave. */
  readonly curve: SurvivalCurve;
  /** Up to which time (≥ 0, at most the last one of the curve, in its unit). */
  readonly horizon: number;
}

/** A restricted mean lifetime with its interval, in the unit of the durations. */
export interface RestrictedMeanLifetime extends Interval {
  /** The standard error of the estimate. */
  readonly standardError: number;
}

/**
 * Restricted mean lifetime (restricted mean survival time, RMST): how long a customer stays on average during the first
 * so many days. A mean lifetime without a horizon would need to know what nobody has seen yet.
 *
 * The area under the survival curve up to the horizon, between 0 and it. Its variance is
 * `Σ area² * events / (atRisk * (atRisk - events))` over the times up to the horizon, `area` being what lies under the
 * curve from that time to the horizon. The interval is the normal one, with the confidence of the curve, and cut off at 0
 * and the horizon.
 *
 * @returns The mean in the unit of the durations, with its standard error and interval; what the population lost by leaving
 * early is `horizon - estimate`.
 * @throws RangeError if the horizon is negative or beyond the last time of the curve; TypeError if it is no number, or
 * there is no survival curve.
 * @see Patrick Royston, Mahesh Parmar, "Restricted mean survival time: an alternative to the hazard ratio for the design
 * and analysis of randomized trials with a time-to-event outcome", 2013.
 *
 * @example
 * ```ts
 * import { kaplanMeier, restrictedMeanLifetime } from 'engagement-metrics/retention';
 * const curve = kaplanMeier({ durations: [2, 3, 5, 8], observed: [1, 0, 1, 0] });
 * curve && restrictedMeanLifetime({ curve, horizon: 8 }).estimate; // => 2 + 3 * 0.75 + 3 * 0.375
 * ```
 */
export function restrictedMeanLifetime({ curve, horizon }: RestrictedMeanLifetimeInput): RestrictedMeanLifetime {
  const where = 'restrictedMeanLifetime';
  checkCurve(where, curve);
  count(where, { horizon });
  const largest = curve.steps[curve.steps.length - 1]!.time;
  if (horizon > largest) {
    refuse('ERR_OUT_OF_RANGE', where, 'horizon', `${String(horizon)} exceeds the last time ${String(largest)}`);
  }
  const end = horizon + 0; // never -0
  const steps = curve.steps.filter(({ time }) => time < end);
  // As shares of it, so that no square is beyond the doubles. What a step adds is level up to the next.
  const widths = steps.map(({ time }, j) => (steps[j + 1]?.time ?? end) / end - time / end);
  const first = end === 0 ? 0 : (steps[0]?.time ?? end) / end;
  const areas = Float64Array.from(steps, ({ survival }, j) => survival * widths[j]!);
  const beyond = runningSums(areas.slice().reverse()).reverse(); // from each time to the end
  const variances = steps.map(({ atRisk, events }, j) =>
    events === atRisk ? 0 : (beyond[j]! * beyond[j]! * (events / atRisk)) / (atRisk - events),
  );
  const estimate = end * Math.min(1, first + (beyond[0] ?? 0));
  const variance = total(Float64Array.from(variances));
  const standardError = end * Math.sqrt(variance.sum + variance.error);
  if (standardError === Infinity) refuse('ERR_OVERFLOW', where, 'curve', 'has too little weight for a standard error');
  const reach = -normalQuantile((1 - curve.confidence) / 2) * standardError;
  return { low: Math.max(0, estimate - reach), estimate, high: Math.min(end, estimate + reach), standardError };
}
