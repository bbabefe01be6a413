import { finite, type Named } from './finite.ts';

/**
 * Refuses what is not a count: a finite number of at least 0. Averages and weights of counts are counts too, so a
 * fraction passes.
 */
export function count(where: string, named: Named): void {
  finite(where, named, 0);
}
