import { onlyOptions } from '../check/onlyOptions.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { isCodes } from '../table/isCodes.ts';
import { readLabels } from '../table/readLabels.ts';
import type { Codes, Label } from '../table/types.ts';
import { textHash } from './textHash.ts';

/** How fine {@link distinctSketch} is. */
export interface DistinctSketchOptions {
  /** `2 ** precision` registers, from 4 to 18: 14 has a standard error of 0.81 %. @defaultValue 14 */
  readonly precision?: number | undefined;
}

/** What is left of a set of texts to count them by, of one size however many there are: plain JSON. */
export interface DistinctSketch {
  /** The version of this form. What 1.x wrote, every later 1.x reads. */
  readonly version: 1;
  /** `2 ** precision` registers. */
  readonly precision: number;
  /** For each the longest run of zeros that a hash began with, plus one; 0 where there was none. */
  readonly registers: readonly number[];
}

/**
 * A sketch to count distinct users, or other texts, by (HyperLogLog): small, and sketches of parts merge to that of all,
 * whoever is in several of them. Users per day must never be added up to users per week; sketches of days may be merged.
 *
 * @param texts - Texts, ids, or codes; missing ones are skipped.
 * @returns Plain JSON for {@link mergeSketches} and {@link estimateDistinct}.
 * @throws TypeError if something is neither text nor a whole number; RangeError if the precision is no whole number from
 * 4 to 18.
 * @see Philippe Flajolet, Éric Fusy, Olivier Gandouet, Frédéric Meunier, "HyperLogLog: the analysis of a near-optimal
 * cardinality estimation algorithm", 2007.
 *
 * @example
 * ```ts
 * import { distinctSketch, estimateDistinct, mergeSketches } from 'engagement-metrics/stats';
 * const monday = distinctSketch(['ann', 'bob', 'ann']);
 * const tuesday = distinctSketch(['bob', 'cy']);
 * estimateDistinct(mergeSketches([monday, tuesday])).estimate; // ~> 3
 * ```
 */
export function distinctSketch(
  texts: Codes | ArrayLike<Label> | Iterable<Label>,
  options: DistinctSketchOptions = {},
): DistinctSketch {
  const where = 'distinctSketch';
  onlyOptions(where, options, ['precision']);
  const { precision = 14 } = options;
  wholeNumber(where, { precision }, 4, 18);
  const registers = new Uint8Array(2 ** precision);
  const { labels, codes } = isCodes(texts) ? texts : readLabels(where, 'texts', texts);
  const there = new Uint8Array(labels.length);
  for (const code of codes) if (code >= 0) there[code] = 1;
  labels.forEach((label, code) => {
    if (there[code] === 0) return;
    const [first, second] = textHash(label);
    // The first bits of one hash choose a register; zeros are counted in the rest of it, and on in the other.
    const rest = (first << precision) >>> 0;
    const zeros = rest > 0 ? Math.clz32(rest) : 32 - precision + Math.clz32(second);
    const register = first >>> (32 - precision);
    registers[register] = Math.max(registers[register]!, zeros + 1);
  });
  return { version: 1, precision, registers: [...registers] };
}
