import type { EventLog } from '../types.ts';
import { beginsSession } from './beginsSession.ts';
import { inNoSession } from './inNoSession.ts';

/** Which events begin a session. */
export interface SessionMarks {
  /** For every event `beginsSession`, `inNoSession`, or 0 where the session of its user goes on. */
  readonly marks: Uint8Array;
  /** How many sessions there are. */
  readonly count: number;
}

/**
 * Which of the first `past` events begin a session.
 *
 * In the order of time nothing is sorted or grouped: a user's session goes on while the last event is near. Two numbers a user
 * are kept, 16 bytes; where an event belongs is read off the marks, which take a byte an event.
 */
export function sessionMarks(
  { users, times }: EventLog,
  past: number,
  chosen: Uint8Array | null,
  gap: number,
  longest: number,
): SessionMarks {
  const { codes } = users;
  const latest = new Float64Array(users.labels.length).fill(-Infinity);
  const limited = longest < Infinity;
  const start = new Float64Array(limited ? users.labels.length : 0);
  const marks = new Uint8Array(past);
  let count = 0;
  for (let i = 0; i < past; i++) {
    if (chosen !== null && chosen[i] === 0) {
      marks[i] = inNoSession;
      continue;
    }
    const user = codes[i]!;
    const time = times[i]!;
    // A number, not a branch, since nobody can guess who pauses; it is beginsSession or 0.
    let mark = Number(time - latest[user]! > gap);
    if (limited) {
      mark |= Number(time - start[user]! > longest);
      if (mark === beginsSession) start[user] = time;
    }
    marks[i] = mark;
    count += mark;
    latest[user] = time;
  }
  return { marks, count };
}
