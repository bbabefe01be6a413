import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import { checkSketch } from './checkSketch.ts';
import type { DistinctSketch } from './distinctSketch.ts';

/**
 * Merges sketches: the result is the sketch of all their texts together, whoever is in several of them.
 *
 * `register = max of the registers`, so neither order, nor grouping, nor merging one twice makes a difference.
 *
 * @param sketches - One or more, all of one precision.
 * @throws RangeError if there is none, or the precisions differ; TypeError if one is no sketch.
 *
 * @example
 * ```ts
 * import { distinctSketch, mergeSketches } from 'engagement-metrics/stats';
 * const all = distinctSketch(['ann', 'bob', 'cy']);
 * const parts = [distinctSketch(['ann', 'bob']), distinctSketch(['bob', 'cy'])];
 * mergeSketches(parts).registers.every((register, i) => register === all.registers[i]); // => true
 * ```
 */
export function mergeSketches(sketches: readonly DistinctSketch[]): DistinctSketch {
  const where = 'mergeSketches';
  const [first, ...others] = list(where, 'sketches', sketches);
  if (!first) return refuse('ERR_OUT_OF_RANGE', where, 'sketches', 'are none, not at least one');
  sketches.forEach((sketch, i) => {
    const argument = `sketches[${String(i)}]`;
    checkSketch(where, argument, sketch);
    if (sketch.precision === first.precision) return;
    const fact = `is ${String(sketch.precision)}, sketches[0].precision ${String(first.precision)}`;
    refuse('ERR_OUT_OF_RANGE', where, `${argument}.precision`, fact);
  });
  const registers = first.registers.map((register, i) =>
    others.reduce((most, other) => Math.max(most, other.registers[i]!), register),
  );
  return { version: 1, precision: first.precision, registers };
}
