import { activeBuckets } from './activeBuckets.ts';
import { bucketStarts } from '../calendar/bucketStarts.ts';
import type { CalendarUnit } from '../calendar/calendarTypes.ts';
import { countEvents } from './countEvents.ts';
import { countSessions } from './countSessions.ts';
import { daysUntil } from '../calendar/daysUntil.ts';
import { decayedSums } from './decayedSums.ts';
import { distinctTexts } from './distinctTexts.ts';
import { edgeValues } from './edgeValues.ts';
import { extremeValues } from './extremeValues.ts';
import { lengthOf } from '../calendar/lengthOf.ts';
import { meanValues } from './meanValues.ts';
import { streaks } from './streaks.ts';
import { sumValues } from './sumValues.ts';
import type { Pass, TableSpan } from './tableTypes.ts';
import { textsOf } from './textsOf.ts';
import type { Aggregate, EventLog } from '../types.ts';

const where = 'customerTable';

/**
 * The pass that learns an aggregate: which kernel each kind has. A share, which is of two counts, has none of its own.
 *
 * @param from - The first event that is read.
 */
export function aggregatePass(
  log: EventLog,
  aggregate: Exclude<Aggregate, { readonly type: 'share' }>,
  { past, asOf, calendar }: TableSpan,
  from: number,
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
