import { endsAttempt } from './endsAttempt.ts';

/**
 * Puts an event, later than all that are kept, in the place of one of its steps; whether there is one more now.
 *
 * Events may make room for each other where they are several steps: along a chain of such moves a free place is looked for,
 * and where there is none, the earliest event among the chains goes. What is kept is then the latest that can be (the
 * greedy basis of a transversal matroid).
 */
export function placeEvent(kept: Int32Array, base: number, steps: number, marks: Int32Array, event: number): boolean {
  const mark = marks[event]! & ~endsAttempt;
  const only = 31 - Math.clz32(mark);
  if (mark === 1 << only && (kept[base + only]! < 0 || (marks[kept[base + only]!]! & ~endsAttempt) === mark)) {
    const more = kept[base + only]! < 0;
    kept[base + only] = event;
    return more;
  }
  const cameFrom = new Int8Array(steps).fill(-1);
  const queue: number[] = [];
  let seen = 0;
  const enter = (those: number, from: number) => {
    for (let k = 0; k < steps; k++) {
      if ((those & ~seen & (1 << k)) === 0) continue;
      seen |= 1 << k;
      cameFrom[k] = from;
      queue.push(k);
    }
  };
  enter(mark, -1);
  let free = queue[0]!;
  for (const k of queue) {
    if (kept[base + k]! < kept[base + free]!) free = k; // -1, a free place, is before all
    if (kept[base + k]! < 0) break;
    enter(marks[kept[base + k]!]!, k);
  }
  const more = kept[base + free]! < 0;
  for (let from = cameFrom[free]!; from >= 0; from = cameFrom[free]!) {
    kept[base + free] = kept[base + from]!;
    free = from;
  }
  kept[base + free] = event;
  return more;
}
