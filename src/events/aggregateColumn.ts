import { activeBuckets } from './activeBuckets.ts';
import { bucketStarts } from './bucketStarts.ts';
import type { CalendarUnit } from './calendarTypes.ts';
import { countEvents } from './countEvents.ts';
import { countSessions } from './countSessions.ts';
import { decayedSums } from './decayedSums.ts';
import { distinctTexts } from './distinctTexts.ts';
import { edgeValues } from './edgeValues.ts';
import { eventBlocks } from './eventBlocks.ts';
import { eventsBefore } from './eventsBefore.ts';
import { extremeValues } from './extremeValues.ts';
import { lengthOf } from './lengthOf.ts';
import { meanValues } from './meanValues.ts';
import { streaks } from './streaks.ts';
import { sumValues } from './sumValues.ts';
import type { EventChoice, Pass, TableSpan } from './tableTypes.ts';
import { textsOf } from './textsOf.ts';
import type { Aggregate, EventLog } from './types.ts';

const where = 'customerTable';
const day = 86_400_000;

/** One aggregate that was checked, for every user of the log: one pass, with a place or two a user. */
export function aggregateColumn(log: EventLog, aggregate: Aggregate, span: TableSpan): Float64Array {
  const { window, where: condition } = aggregate;
  if (aggregate.type === 'share') {
    const counted = (condition: Aggregate['where']) =>
      aggregateColumn(log, { type: 'count', where: condition, window }, span);
    const part = counted(condition === undefined ? aggregate.when : { all: [condition, aggregate.when] });
    const whole = counted(condition);
    for (let user = 0; user < whole.length; user++) part[user]! /= whole[user]!;
    return part;
  }
  const from = window === undefined ? 0 : eventsBefore(log.times, span.asOf - lengthOf(where, 'window', window));
  const texts = aggregate.type === 'distinct' ? textsOf(log, aggregate.of) : undefined;
  const pass = passOf(log, aggregate, span, from);
  eventBlocks(where, log, { from, past: span.past, condition, texts }, pass.read);
  return pass.column();
}

function passOf(
  log: EventLog,
  aggregate: Exclude<Aggregate, { readonly type: 'share' }>,
  { past, asOf, calendar }: TableSpan,
  from: EventChoice['from'],
): Pass {
  const size = log.users.labels.length;
  const startsOf = (unit: CalendarUnit, last: number = log.times[past - 1] ?? asOf): Float64Array =>
    from < past ? bucketStarts(where, { ...calendar, unit }, log.times[from]!, last) : new Float64Array(0);
  switch (aggregate.type) {
    case 'count':
      return countEvents(size);
    case 'sum':
      return sumValues(size);
    case 'mean':
      return meanValues(size);
    case 'smallest':
      return extremeValues(size, -1);
    case 'largest':
      return extremeValues(size, 1);
    case 'distinct':
      return distinctTexts(size, textsOf(log, aggregate.of)?.labels.length ?? 0);
    case 'activeBuckets':
      return activeBuckets(size, startsOf(aggregate.unit));
    case 'longestStreak':
      return streaks(size, startsOf(aggregate.unit), 'longest');
    case 'currentStreak':
      return streaks(size, startsOf(aggregate.unit, asOf), 'current');
    case 'first':
    case 'last':
      return edgeValues(size, aggregate.type, aggregate.of);
    case 'daysSince': {
      const { read, column } = edgeValues(size, aggregate.which, 'time');
      return { read, column: () => daysUntil(asOf, column()) };
    }
    case 'sessions':
      return countSessions(size, lengthOf(where, 'gap', aggregate.gap ?? { minutes: 30 }));
    case 'exponentialSum': {
      const halfLife = lengthOf(where, 'halfLife', aggregate.halfLife);
      return decayedSums(size, aggregate.of, asOf, (age) => 0.5 ** (age / halfLife));
    }
    case 'linearSum': {
      const over = lengthOf(where, 'over', aggregate.over);
      return decayedSums(size, aggregate.of, asOf, (age) => Math.max(0, 1 - age / over));
    }
  }
}

function daysUntil(asOf: number, times: Float64Array): Float64Array {
  for (let user = 0; user < times.length; user++) times[user] = (asOf - times[user]!) / day;
  return times;
}
