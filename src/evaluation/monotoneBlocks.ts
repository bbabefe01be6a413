import type { Runs } from './runsOf.ts';

/** Neighbouring scores that share one frequency of ones. */
export interface Block {
  /** The lowest score in it. */
  readonly from: number;
  /** The highest. */
  readonly to: number;
  readonly size: number;
  readonly ones: number;
}

/**
 * Pool adjacent violators: the fewest blocks of runs whose frequencies of ones rise from each to the next. They are the
 * rising function with the smallest squared distance from the outcomes (isotonic regression).
 *
 * A run that does not exceed the block before it is pooled with it, and both with the one before as long as need be: every
 * run is pooled once at most, hence linear. Frequencies are compared crosswise in whole numbers.
 */
export function monotoneBlocks({ scores, sizes, ones }: Runs): Block[] {
  const blocks: Block[] = [];
  for (let run = 0; run < scores.length; run++) {
    let block: Block = { from: scores[run]!, to: scores[run]!, size: sizes[run]!, ones: ones[run]! };
    for (let last = blocks.at(-1); last && last.ones * block.size >= block.ones * last.size; last = blocks.at(-1)) {
      block = { from: last.from, to: block.to, size: last.size + block.size, ones: last.ones + block.ones };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks;
}
