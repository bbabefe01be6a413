import { finite } from './finite.ts';
import { onlyOptions } from './onlyOptions.ts';
import { refuse } from './refuse.ts';

/** How sure an interval shall be. */
export interface ConfidenceOptions {
  /** The share of all samples whose interval holds the truth, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/** Reads the options of an interval: its confidence, strictly between 0 and 1, and nothing else. */
export function confidenceOf(where: string, options: ConfidenceOptions): number {
  onlyOptions(where, options, ['confidence']);
  const { confidence = 0.95 } = options;
  finite(where, { confidence });
  if (!(confidence > 0 && confidence < 1)) {
    refuse('ERR_OUT_OF_RANGE', where, 'confidence', `is ${String(confidence)}, not between 0 and 1`);
  }
  return confidence;
}
