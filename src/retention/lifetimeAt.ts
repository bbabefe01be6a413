import type { LifetimeLimits, SurvivalCurve, SurvivalStep } from './types.ts';

/** When a curve and its limits first fall to a survival; a last bit too high is low enough. */
export function lifetimeAt({ steps }: SurvivalCurve, survival: number): LifetimeLimits {
  const first = (name: 'low' | 'survival' | 'high'): number | null =>
    steps.find((step: SurvivalStep) => (step[name] ?? Infinity) <= survival * (1 + 1e-12))?.time ?? null;
  return { low: first('low'), estimate: first('survival'), high: first('high') };
}
