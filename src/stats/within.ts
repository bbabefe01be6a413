import { finite, type Named } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/** Refuses what is not a number from `low` to `high`. */
export function within(where: string, named: Named, low: number, high: number): void {
  finite(where, named);
  for (const [name, value] of Object.entries(named)) {
    if (!(value >= low && value <= high)) {
      refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(value)}, not between ${String(low)} and ${String(high)}`);
    }
  }
}
