import { beginsSession } from './beginsSession.ts';
import { inNoSession } from './inNoSession.ts';
import type { SessionMarks } from './sessionMarks.ts';
import type { Codes } from '../../table/types.ts';

/** How many of the events of each session are marked. */
export function sessionCounts(
  { labels, codes }: Codes,
  { marks, count }: SessionMarks,
  marked: Uint8Array,
): Int32Array {
  const open = new Int32Array(labels.length);
  const counts = new Int32Array(count);
  let next = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark === inNoSession) continue;
    const user = codes[i]!;
    if (mark === beginsSession) open[user] = next++;
    counts[open[user]!]! += marked[i]!;
  }
  return counts;
}
