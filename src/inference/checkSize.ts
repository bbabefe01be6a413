import type { Named } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/** Refuses counts beyond those that the quantiles of the beta and the gamma distribution are made for. */
export function checkSize(where: string, named: Named): void {
  for (const [name, value] of Object.entries(named)) {
    if (value > 1e11) refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(value)}, above 1e11`);
  }
}
