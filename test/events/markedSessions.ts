import fc from 'fast-check';
import { eventLog, type EventLog } from 'engagement-metrics/events';
import { sessionMarks, type SessionMarks } from '../../src/events/sessions/sessionMarks.ts';

/** A log whose sessions are marked, with the places of the events of each session, in the order of their starts. */
export interface MarkedSessions {
  readonly log: EventLog;
  readonly marks: SessionMarks;
  readonly sessions: readonly (readonly number[])[];
}

const gap = 2;

/** Sessions by hand: a list of events for each, which the next one of the same user is added to or not. */
export const markedSessions: fc.Arbitrary<MarkedSessions> = fc
  .array(
    fc.record({
      who: fc.constantFrom('a', 'b', '', '__proto__'),
      wait: fc.constantFrom(0, 0, 1, 2, 3),
      isChosen: fc.boolean(),
      what: fc.constantFrom('x', 'y', null),
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((given) => {
    let time = 0;
    const events = given.map((event) => ({ ...event, at: (time += event.wait) }));
    const log = eventLog(events, { user: 'who', time: 'at', type: 'what' });
    const chosen = Uint8Array.from(events, ({ isChosen }) => Number(isChosen));
    const sessions: number[][] = [];
    events.forEach(({ who, at, isChosen }, i) => {
      if (!isChosen) return;
      const latest = sessions.filter(([first]) => events[first!]!.who === who).at(-1);
      if (latest && at - events[latest.at(-1)!]!.at <= gap) latest.push(i);
      else sessions.push([i]);
    });
    return { log, marks: sessionMarks(log, events.length, chosen, gap, Infinity), sessions };
  });
