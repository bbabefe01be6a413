import { onlyOptions } from '../check/onlyOptions.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { conditionProblems } from '../table/conditionProblems.ts';
import { maskOf } from '../table/maskOf.ts';
import type { Codes, Condition } from '../table/types.ts';
import { eventsBefore } from './eventsBefore.ts';
import { lengthOf } from './lengthOf.ts';
import { logField } from './logField.ts';
import { readInstant } from './readInstant.ts';
import { sessionPlaces } from './sessionPlaces.ts';
import type { Sessions, SessionsOptions } from './sessionTypes.ts';
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
  const masked = (name: 'where' | 'views' | 'keyEvents'): Uint8Array | null => {
    const condition: Condition | undefined = options[name];
    if (condition === undefined) return null;
    refuseProblems(where, name, conditionProblems(condition, ''));
    return maskOf(condition, past, (field) => logField(where, log, field));
  };
  const [chosen, viewed, key] = [masked('where'), masked('views'), masked('keyEvents')];
  const { place, count } = sessionPlaces(log, past, chosen, gap, longest);
  const column = () => new Int32Array(count);
  const [first, last, events] = [column().fill(-1), column(), column()];
  for (let i = 0; i < past; i++) {
    const session = place[i]!;
    if (session < 0) continue;
    if (first[session]! < 0) first[session] = i;
    last[session] = i;
    events[session]!++;
  }
  const [views, keyEvents] = [viewed ? countMarked(place, viewed, count) : events.slice(), column()];
  if (key) keyEvents.set(countMarked(place, key, count));
  const [starts, ends] = [timesAt(log.times, first), timesAt(log.times, last)];
  const engaged = engagedOf(starts, ends, views, keyEvents, engagedAfter);
  return {
    users: textsAt(log.users, first),
    starts,
    ends,
    events,
    views,
    keyEvents,
    engaged,
    ...(log.types ? { entries: textsAt(log.types, first), exits: textsAt(log.types, last) } : {}),
    gap,
    ...(longest < Infinity ? { maximum: longest } : {}),
    engagedAfter,
  };
}

/** How many of the events of each session are marked. */
function countMarked(place: Int32Array, marked: Uint8Array, count: number): Int32Array {
  const counts = new Int32Array(count);
  for (let i = 0; i < place.length; i++) if (place[i]! >= 0) counts[place[i]!]! += marked[i]!;
  return counts;
}

function timesAt(times: Float64Array, events: Int32Array): Float64Array {
  const result = new Float64Array(events.length);
  for (let s = 0; s < result.length; s++) result[s] = times[events[s]!]!;
  return result;
}

function textsAt({ labels, codes }: Codes, events: Int32Array): Codes {
  const result = new Int32Array(events.length);
  for (let s = 0; s < result.length; s++) result[s] = codes[events[s]!]!;
  return { labels, codes: result };
}

function engagedOf(
  starts: Float64Array,
  ends: Float64Array,
  views: Int32Array,
  keyEvents: Int32Array,
  engagedAfter: number,
): Uint8Array {
  const engaged = new Uint8Array(starts.length);
  for (let s = 0; s < engaged.length; s++) {
    engaged[s] = Number(ends[s]! - starts[s]! > engagedAfter || keyEvents[s]! >= 1 || views[s]! >= 2);
  }
  return engaged;
}
