import { bandOf } from './bandOf.ts';

/**
 * The band of a value that was in band `before`: up where it reaches `cut + hysteresis`, down where it does not reach
 * `cut - hysteresis`. As cuts rise, that is the band nearest to `before` of those it has surely reached and not yet left.
 *
 * @param up - The cuts plus the hysteresis.
 * @param down - The cuts less the hysteresis.
 */
export function bandFrom(
  value: number,
  before: number,
  up: readonly number[],
  down: readonly number[],
  tolerance: number,
): number {
  const least = bandOf(value, up, tolerance);
  const most = bandOf(value, down, tolerance);
  return before < least ? least : before > most ? most : before;
}
