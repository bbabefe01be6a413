import { stabilityOf, type StabilityOptions } from './stabilityOf.ts';
import type { FittedCuts } from '../types.ts';

/** What a fit of bands takes besides where to cut. */
export interface BandsInput<Name extends string> extends StabilityOptions {
  /** The name of the column to cut. */
  readonly of: Name;
  /** The bands from the lowest to the highest. */
  readonly labels: readonly string[];
  /** A label for those whose value is missing. @defaultValue none: they have no segment */
  readonly missing?: string | undefined;
}

/** Writes bands down, once their cuts are known; checks what keeps them stable. */
export function fittedCuts<Name extends string>(
  where: string,
  { of, labels, missing, hysteresis, minimumDwell }: BandsInput<Name>,
  cuts: readonly number[],
  tolerance: number,
): FittedCuts<Name> {
  return {
    version: 1,
    type: 'cuts',
    of,
    cuts: cuts.map((cut) => cut + 0), // never -0
    labels: [...labels],
    tolerance,
    ...(missing === undefined ? {} : { missing }),
    ...stabilityOf(where, { hysteresis, minimumDwell }, cuts),
  };
}
