import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import type { Codes } from '../table/types.ts';
import type { Sessions } from './sessions/sessionTypes.ts';

/**
 * Sessions of parts of the events as those of all: computed hour by hour, or by groups of users, and joined where they are
 * no further apart than the gap. However the events were parted, the result is that of computing them at once.
 *
 * @param parts - One or more, made by the same rules.
 * @returns The sessions of all events, in the order of their starts.
 * @throws RangeError if the parts have different rules, or a `maximum`: where that cuts a session depends on all before.
 *
 * @example
 * ```ts
 * import { eventLog, mergeSessions, sessions } from 'engagement-metrics/events';
 * const hour = (at: string[]) => sessions(eventLog({ user: at.map(() => 'a'), at }, { user: 'user', time: 'at' }));
 * const nine = hour(['2026-11-22T09:50:00Z', '2026-11-22T09:58:00Z']);
 * const ten = hour(['2026-11-22T10:05:00Z']);
 * mergeSessions([nine, ten]).events; // => Int32Array.of(3)
 * ```
 */
export function mergeSessions(parts: readonly Sessions[]): Sessions {
  const where = 'mergeSessions';
  const [first] = list(where, 'parts', parts);
  if (!first) return refuse('ERR_LENGTH', where, 'parts', 'are none, not at least one');
  parts.forEach(({ gap, maximum, engagedAfter }, p) => {
    const argument = `parts[${String(p)}]`;
    if (maximum !== undefined) refuse('ERR_OUT_OF_RANGE', where, argument, 'has a maximum, and cannot be merged');
    if (gap === first.gap && engagedAfter === first.engagedAfter) return;
    refuse('ERR_OUT_OF_RANGE', where, argument, 'has another gap, or another length from which a session is engaged');
  });
  const users = merged(parts.map((part) => part.users));
  const typed = parts.every(({ entries, exits }) => entries && exits);
  const types = merged(typed ? parts.flatMap(({ entries, exits }) => [entries!, exits!]) : []);
  const order = parts
    .flatMap(({ starts }, p) => Array.from(starts, (start, s) => ({ start, p, s })))
    .sort((a, b) => a.start - b.start);
  const open = new Int32Array(users.labels.length).fill(-1);
  const found: Joined[] = [];
  for (const { start, p, s } of order) {
    const part = parts[p]!;
    const user = users.codes[p]![s]!;
    const next: Joined = {
      user,
      start,
      end: part.ends[s]!,
      events: part.events[s]!,
      views: part.views[s]!,
      keyEvents: part.keyEvents[s]!,
      entry: types.codes[2 * p]?.[s] ?? -1,
      exit: types.codes[2 * p + 1]?.[s] ?? -1,
    };
    const before = found[open[user]!];
    if (before && start - before.end <= first.gap) join(before, next);
    else open[user] = found.push(next) - 1;
  }
  const column = (key: keyof Joined) => Int32Array.from(found, (session) => session[key]);
  const longEnough = ({ start, end }: Joined) => end - start > first.engagedAfter;
  return {
    users: { labels: users.labels, codes: column('user') },
    starts: Float64Array.from(found, ({ start }) => start),
    ends: Float64Array.from(found, ({ end }) => end),
    events: column('events'),
    views: column('views'),
    keyEvents: column('keyEvents'),
    engaged: Uint8Array.from(found, (session) =>
      Number(longEnough(session) || session.keyEvents >= 1 || session.views >= 2),
    ),
    ...(typed && {
      entries: { labels: types.labels, codes: column('entry') },
      exits: { labels: types.labels, codes: column('exit') },
    }),
    gap: first.gap,
    engagedAfter: first.engagedAfter,
  };
}

type Joined = Record<'user' | 'start' | 'end' | 'events' | 'views' | 'keyEvents' | 'entry' | 'exit', number>;

function join(before: Joined, next: Joined): void {
  if (next.end >= before.end) [before.end, before.exit] = [next.end, next.exit];
  before.events += next.events;
  before.views += next.views;
  before.keyEvents += next.keyEvents;
}

/** The labels of all, each once, and every part's codes among them. */
function merged(parts: readonly Codes[]): { labels: string[]; codes: Int32Array[] } {
  const places = new Map<string, number>();
  for (const { labels } of parts) for (const label of labels) if (!places.has(label)) places.set(label, places.size);
  const codes = parts.map(({ labels, codes: own }) => own.map((code) => (code < 0 ? -1 : places.get(labels[code]!)!)));
  return { labels: [...places.keys()], codes };
}
