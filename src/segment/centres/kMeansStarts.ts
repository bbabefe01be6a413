import { refuse } from '../../check/refuse.ts';
import { wholeNumber } from '../../check/wholeNumber.ts';
import { randomNumbers } from '../../stats/randomNumbers.ts';
import { checkSeed } from './checkSeed.ts';
import { drawCentres } from './drawCentres.ts';
import type { KMeansSegmentsInput } from './kMeansTypes.ts';
import { readCentres } from './readCentres.ts';
import type { ScaledPoints } from './scaledPoints.ts';

/** Checks how to begin, and gives what draws the centres of every start. */
export function kMeansStarts(
  where: string,
  { labels, seed, starts, from }: KMeansSegmentsInput<string>,
  dimensions: number,
): (given: ScaledPoints) => Float64Array[] {
  if (from === undefined) {
    if ((seed as unknown) === undefined)
      refuse('ERR_TYPE', where, 'seed', 'is undefined, and so is from: nowhere to begin');
    wholeNumber(where, { starts: starts ?? 10 }, 1, 10_000);
    checkSeed(where, seed);
    return (given) => {
      const next = randomNumbers(seed);
      return Array.from({ length: starts ?? 10 }, () => drawCentres(given, labels.length, next));
    };
  }
  for (const [name, value] of Object.entries({ seed, starts } as Readonly<Record<string, unknown>>)) {
    if (value !== undefined) refuse('ERR_TYPE', where, name, 'is given, and so is from, which leaves nothing to draw');
  }
  const centres = readCentres(where, 'from', from, labels.length, dimensions);
  return () => [centres];
}
