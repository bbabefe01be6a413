import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { normalQuantile } from '../stats/normalQuantile.ts';
import { distinctTimes } from './distinctTimes.ts';
import { productLimit } from './productLimit.ts';
import { readLifetimes, type KnownLifetimes } from './readLifetimes.ts';
import { riskTable } from './riskTable.ts';
import { runningSums } from './runningSums.ts';
import { survivalLimits } from './survivalLimits.ts';
import type { Lifetimes, SurvivalCurve, SurvivalInterval, SurvivalStep } from './types.ts';

/** How the intervals of {@link kaplanMeier} are found. */
export interface KaplanMeierOptions extends ConfidenceOptions {
  /**
   * Around what the interval is symmetric: `ln(-ln S)`, which stays between 0 and 1, `ln S`, or `S` itself.
   * @defaultValue 'log-log'
   */
  readonly interval?: SurvivalInterval | undefined;
}

/**
 * Survival curve (Kaplan-Meier, product-limit estimator): the share of customers that is still there after any time,
 * learned also from those who have not left yet. Who was last seen at a time was still at risk at it.
 *
 * `Π (1 - events / atRisk)` over the times up to then, between 0 and 1; its standard error is Greenwood's,
 * `S * sqrt(Σ events / (atRisk * (atRisk - events)))`. The intervals are pointwise: each holds for its time alone.
 *
 * @param lifetimes - Durations and whether each is over, and who came under observation late or stands for many.
 * @returns The curve, or `null` when nothing is observed. After the largest duration nobody knows.
 * @throws RangeError if a duration, entry or weight is negative, an end is neither 1 nor 0, or an entry is not below its
 * duration; TypeError if one is not a number, the columns are of unequal length, or an option is unknown.
 * @see Edward Kaplan, Paul Meier, "Nonparametric Estimation from Incomplete Observations", 1958; John Kalbfleisch, Ross
 * Prentice, "The Statistical Analysis of Failure Time Data", 1980, on the intervals.
 *
 * @example
 * ```ts
 * import { kaplanMeier } from 'engagement-metrics/retention';
 * const curve = kaplanMeier({ durations: [2, 3, 5, 8], observed: [1, 0, 1, 0] });
 * curve?.steps.map((step) => step.survival); // => [0.75, 0.75, 0.375, 0.375]
 * curve?.steps[0]?.low; // ~> 0.1279
 * ```
 */
export function kaplanMeier(lifetimes: Lifetimes, options: KaplanMeierOptions = {}): SurvivalCurve | null {
  const where = 'kaplanMeier';
  onlyOptions(where, options, ['confidence', 'interval']);
  const { interval = 'log-log' } = options;
  if (!['log-log', 'log', 'plain'].includes(interval)) {
    refuse('ERR_UNKNOWN_OPTION', where, 'interval', `is ${shown(interval)}, not one of log-log, log, plain`);
  }
  const confidence = confidenceOf(where, { confidence: options.confidence });
  const known = readLifetimes(where, '', lifetimes);
  if (known.durations.length === 0) return null;
  const z = -normalQuantile((1 - confidence) / 2);
  const steps = stepsOf(where, known, (survival, error) => survivalLimits(interval, survival, z * error));
  return { steps, missing: known.missing, confidence, interval };
}

/** @param limits - The interval of a survival, by the standard error of its logarithm. */
function stepsOf(
  where: string,
  lifetimes: KnownLifetimes,
  limits: (survival: number, error: number) => Pick<SurvivalStep, 'low' | 'high'>,
): SurvivalStep[] {
  const times = distinctTimes(lifetimes.durations);
  const { atRisk, events, censored } = riskTable(times, lifetimes);
  // Once everybody has left there is no variance any more: it would be infinite.
  const variances = runningSums(
    events.map((left, j) => (left === atRisk[j] ? 0 : left / atRisk[j]! / (atRisk[j]! - left))),
  );
  if (!(variances[variances.length - 1]! < Infinity)) {
    refuse('ERR_OVERFLOW', where, 'weights', 'are too small for a standard error');
  }
  const survivals = productLimit(atRisk, events);
  return Array.from(times, (time, j) => {
    const survival = survivals[j]!;
    const error = Math.sqrt(variances[j]!);
    return {
      time,
      atRisk: atRisk[j]!,
      events: events[j]!,
      censored: censored[j]!,
      survival,
      standardError: survival === 0 ? null : survival * error,
      ...limits(survival, error),
    };
  });
}
