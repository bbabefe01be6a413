import { refuse } from '../check/refuse.ts';
import { distinctTimes } from './distinctTimes.ts';
import { readLifetimes } from './readLifetimes.ts';
import { riskTable } from './riskTable.ts';
import { runningSums } from './runningSums.ts';
import type { Lifetimes } from './types.ts';

/** A cumulative hazard at one time; it is level from there to the next. */
export interface HazardStep {
  /** How long after the beginning, in the unit of the durations. */
  readonly time: number;
  /** How many were still there just before, by weight. */
  readonly atRisk: number;
  /** How many of them left at this time. */
  readonly events: number;
  /** How many were last seen at this time, and had not left. */
  readonly censored: number;
  /** The hazard of all times up to this one added up (≥ 0). */
  readonly cumulativeHazard: number;
  /** The standard error of that. */
  readonly standardError: number;
}

/** A cumulative hazard over time, as plain JSON: 0 before the first step. */
export interface HazardCurve {
  /** One step for every distinct duration, in rising order; those without events are level. */
  readonly steps: readonly HazardStep[];
  /** How many customers lack a duration, an end or, where there are such columns, an entry or a weight. */
  readonly missing: number;
}

/**
 * Cumulative hazard of lifetimes (Nelson-Aalen estimator): how many times a customer would have left by then, if he came
 * back each time. Where it runs straight, customers leave at a constant rate; where it flattens, the loyal are left.
 *
 * `Σ events / atRisk` over the times up to then, at least 0, with the standard error `sqrt(Σ events / atRisk²)`. Who was
 * last seen at a time is at risk at it. `exp(-cumulativeHazard)` is never below the Kaplan-Meier survival.
 *
 * @returns The curve, or `null` when nothing is observed.
 * @throws RangeError if a duration, entry or weight is negative, an end is neither 1 nor 0, or an entry is not below its
 * duration; TypeError if one is not a number, or the columns are of unequal length.
 * @see Wayne Nelson, "Theory and Applications of Hazard Plotting for Censored Failure Data", 1972; Odd Aalen,
 * "Nonparametric Inference for a Family of Counting Processes", 1978.
 *
 * @example
 * ```ts
 * import { nelsonAalen } from 'engagement-metrics/retention';
 * const hazard = nelsonAalen({ durations: [2, 3, 5, 5], observed: [1, 0, 1, 1] });
 * hazard?.steps.map((step) => step.cumulativeHazard); // => [0.25, 0.25, 1.25]
 * ```
 */
export function nelsonAalen(lifetimes: Lifetimes): HazardCurve | null {
  const where = 'nelsonAalen';
  const known = readLifetimes(where, '', lifetimes);
  if (known.durations.length === 0) return null;
  const times = distinctTimes(known.durations);
  const { atRisk, events, censored } = riskTable(times, known);
  const hazards = events.map((left, j) => left / atRisk[j]!);
  const cumulativeHazards = runningSums(hazards);
  const variances = runningSums(hazards.map((hazard, j) => hazard / atRisk[j]!));
  if (!(variances[variances.length - 1]! < Infinity)) {
    refuse('ERR_OVERFLOW', where, 'weights', 'are too small for a standard error');
  }
  const steps = Array.from(times, (time, j) => ({
    time,
    atRisk: atRisk[j]!,
    events: events[j]!,
    censored: censored[j]!,
    cumulativeHazard: cumulativeHazards[j]!,
    standardError: Math.sqrt(variances[j]!),
  }));
  return { steps, missing: known.missing };
}
