import { beginsSession } from './beginsSession.ts';
import { inNoSession } from './inNoSession.ts';
import type { SessionMarks } from './sessionMarks.ts';
import type { EventLog } from '../types.ts';

/** What a pass over the events learns of every session, in the order of their starts. */
export interface SessionColumns {
  readonly users: Int32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly events: Int32Array;
}

/** Whose each session is, from when to when, and how many events it has: one pass, with a place a user. */
export function sessionColumns(
  { users: { labels, codes }, times }: EventLog,
  { marks, count }: SessionMarks,
): SessionColumns {
  const open = new Int32Array(labels.length);
  const users = new Int32Array(count);
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const events = new Int32Array(count);
  let next = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark === inNoSession) continue;
    const user = codes[i]!;
    const time = times[i]!;
    if (mark === beginsSession) {
      open[user] = next;
      users[next] = user;
      starts[next] = time;
      ends[next] = time;
      events[next++] = 1;
    } else {
      const session = open[user]!;
      ends[session] = time;
      events[session]!++;
    }
  }
  return { users, starts, ends, events };
}
