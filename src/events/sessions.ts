import { onlyOptions } from '../check/onlyOptions.ts';
import { engagedSessions } from './sessions/engagedSessions.ts';
import { eventsBefore } from './log/eventsBefore.ts';
import { lengthOf } from './calendar/lengthOf.ts';
import { optionMask } from './log/optionMask.ts';
import { readInstant } from './log/readInstant.ts';
import { sessionColumns } from './sessions/sessionColumns.ts';
import { sessionCounts } from './sessions/sessionCounts.ts';
import { sessionEdges } from './sessions/sessionEdges.ts';
import { sessionMarks } from './sessions/sessionMarks.ts';
import type { Sessions, SessionsOptions } from './sessions/sessionTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Sessions (visits; sessionisation): every user's events, cut where they pause for longer than `gap`.
 *
 * A gap of just that length does not end a session. With a `maximum`, an event later than that after the session's start
 * begins another. Engaged is a session that lasts longer than `engagedAfter`, has a key event, or at least two views.
 *
 * @param log - Events in the order of time.
 * @returns One entry a session, in the order of their starts: whose, from when to when, how deep, entry and exit.
 * @throws TypeError for an unknown option, or a condition on what the log does not have; RangeError for a length below 0.
 * @see Google, "About Analytics sessions", Analytics Help, 2023.
 *
 * @example
 * ```ts
 * import { eventLog, sessions } from 'engagement-metrics/events';
 * const at = ['09:00', '09:20', '10:00'].map((time) => `2026-11-22T${time}:00Z`);
 * const log = eventLog({ user: ['a', 'a', 'a'], at }, { user: 'user', time: 'at' });
 * const { events, engaged } = sessions(log);
 * events; // => Int32Array.of(2, 1)
 * engaged; // => Uint8Array.of(1, 0)
 * ```
 */
export function sessions(log: EventLog, options: SessionsOptions = {}): Sessions {
  const where = 'sessions';
  onlyOptions(where, options, ['asOf', 'gap', 'maximum', 'where', 'views', 'keyEvents', 'engagedAfter']);
  const { asOf, maximum } = options;
  const past = asOf === undefined ? log.times.length : eventsBefore(log.times, readInstant(where, 'asOf', asOf));
  const gap = lengthOf(where, 'gap', options.gap ?? { minutes: 30 });
  const longest = maximum === undefined ? Infinity : lengthOf(where, 'maximum', maximum);
  const engagedAfter =
    options.engagedAfter === undefined ? 10_000 : lengthOf(where, 'engagedAfter', options.engagedAfter);
  const masked = (name: 'where' | 'views' | 'keyEvents') => optionMask(where, log, past, name, options[name]);
  const [chosen, viewed, key] = [masked('where'), masked('views'), masked('keyEvents')];
  const marks = sessionMarks(log, past, chosen, gap, longest);
  const { users, starts, ends, events } = sessionColumns(log, marks);
  const views = viewed ? sessionCounts(log.users, marks, viewed) : events.slice();
  const keyEvents = key ? sessionCounts(log.users, marks, key) : new Int32Array(marks.count);
  const engaged = engagedSessions(starts, ends, views, keyEvents, engagedAfter);
  return {
    users: { labels: log.users.labels, codes: users },
    starts,
    ends,
    events,
    views,
    keyEvents,
    engaged,
    ...(log.types ? sessionEdges(log.users, marks, log.types) : {}),
    gap,
    ...(longest < Infinity ? { maximum: longest } : {}),
    engagedAfter,
  };
}
