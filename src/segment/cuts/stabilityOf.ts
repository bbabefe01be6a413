import { finite } from '../../check/finite.ts';
import { refuse } from '../../check/refuse.ts';

/** What keeps customers from moving to and fro between segments. */
export interface DwellOptions {
  /** How long a customer stays in a segment before another is possible, in any unit of time. @defaultValue 0 */
  readonly minimumDwell?: number | undefined;
}

/** What keeps customers from moving to and fro between bands. */
export interface StabilityOptions extends DwellOptions {
  /** How far beyond a cut a value must be to leave the band that it was in, in its own unit. @defaultValue 0 */
  readonly hysteresis?: number | undefined;
}

/** Reads these options, each at least 0; what is 0 need not be written. */
export function stabilityOf(
  where: string,
  { hysteresis = 0, minimumDwell = 0 }: StabilityOptions,
  cuts: readonly number[] = [],
): { readonly hysteresis?: number; readonly minimumDwell?: number } {
  finite(where, { hysteresis, minimumDwell }, 0);
  if (cuts.some((cut) => Math.abs(cut) + hysteresis === Infinity)) {
    refuse('ERR_OVERFLOW', where, 'hysteresis', 'leads from a cut beyond the doubles');
  }
  return { ...(hysteresis > 0 ? { hysteresis } : {}), ...(minimumDwell > 0 ? { minimumDwell } : {}) };
}
