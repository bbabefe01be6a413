import { bandFrom } from './bandFrom.ts';
import { bandOf } from './bandOf.ts';
import type { FittedCuts } from '../types.ts';

/** The band of one value that was in band `before`, if that is not -1; -1 where it is missing. */
export function placeByCuts(fitted: FittedCuts<string>, value: number, before: number): number {
  const { cuts, tolerance, hysteresis = 0 } = fitted;
  if (value !== value) return -1;
  if (before < 0 || hysteresis === 0) return bandOf(value, cuts, tolerance);
  const up = cuts.map((cut) => cut + hysteresis);
  const down = cuts.map((cut) => cut - hysteresis);
  return bandFrom(value, before, up, down, tolerance);
}
