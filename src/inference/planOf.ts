import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { normalQuantile } from '../stats/normalQuantile.ts';

/** How sure an experiment shall be. */
export interface SampleSizeOptions extends ConfidenceOptions {
  /**
   * The share of experiments that find the difference, if it is there (between 1 - confidence and 1). @defaultValue 0.8
   */
  readonly power?: number | undefined;
}

/** Normal quantiles: how many standard errors the error of the first kind and that of the second each take. */
export interface Plan {
  readonly confidenceErrors: number;
  readonly powerErrors: number;
}

/** Reads the options of a sample size. */
export function planOf(where: string, options: SampleSizeOptions): Plan {
  onlyOptions(where, options, ['confidence', 'power']);
  const { power = 0.8 } = options;
  const chance = 1 - confidenceOf(where, { confidence: options.confidence });
  finite(where, { power });
  if (!(power > chance && power < 1)) {
    refuse('ERR_OUT_OF_RANGE', where, 'power', `is ${String(power)}, not between 1 - confidence and 1`);
  }
  return { confidenceErrors: -normalQuantile(chance / 2), powerErrors: normalQuantile(power) };
}
