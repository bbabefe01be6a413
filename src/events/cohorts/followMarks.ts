import type { MarkTable } from './cohortTypes.ts';

/**
 * Counts the marks that the users of some events have, and puts those in their place that they lead to. Nothing is jumped
 * over: guessing who returned already is what such a loop is slow from.
 *
 * @param marks - A place a user.
 */
export function followMarks(
  users: Int32Array,
  from: number,
  to: number,
  { next, counts }: MarkTable,
  marks: Uint16Array,
): void {
  for (let i = from; i < to; i++) {
    const user = users[i]!;
    const mark = marks[user]!;
    counts[mark]!++;
    marks[user] = next[mark]!;
  }
}
