import { finite, type Named } from './finite.ts';
import { refuse } from './refuse.ts';

/**
 * Refuses what is not a count: a finite number of at least 0. Averages and weights of counts are counts too, so a
 * fraction passes.
 */
export function count(where: string, named: Named): void {
  finite(where, named);
  for (const [name, value] of Object.entries(named)) {
    if (value < 0) refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(value)}, below 0`);
  }
}
