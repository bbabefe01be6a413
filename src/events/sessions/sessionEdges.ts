import type { Codes } from '../../table/types.ts';
import { beginsSession } from './beginsSession.ts';
import { inNoSession } from './inNoSession.ts';
import type { SessionMarks } from './sessionMarks.ts';

/** What the first and the last event of each session was. */
export function sessionEdges(
  { labels, codes }: Codes,
  { marks, count }: SessionMarks,
  types: Codes,
): { readonly entries: Codes; readonly exits: Codes } {
  const open = new Int32Array(labels.length);
  const entries = new Int32Array(count);
  const exits = new Int32Array(count);
  let next = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark === inNoSession) continue;
    const user = codes[i]!;
    const type = types.codes[i]!;
    if (mark === beginsSession) {
      entries[next] = type;
      open[user] = next++;
    }
    exits[open[user]!] = type;
  }
  return { entries: { labels: types.labels, codes: entries }, exits: { labels: types.labels, codes: exits } };
}
