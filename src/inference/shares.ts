import { count } from '../check/count.ts';
import type { Named } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/** Refuses what is not a fraction from 0 to 1. */
export function shares(where: string, named: Named): void {
  count(where, named);
  for (const [name, share] of Object.entries(named)) {
    if (share > 1) refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(share)}, above 1`);
  }
}
