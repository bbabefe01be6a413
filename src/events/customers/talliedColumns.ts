import { daysUntil } from '../calendar/daysUntil.ts';
import { knownUsers, type KnownUsers } from './knownUsers.ts';
import { tallyEvents, type EventTally } from './tallyEvents.ts';
import type { Aggregate, EventLog } from '../types.ts';

/** Who is there, and the columns that cost nothing more to know. */
export interface TalliedColumns {
  /** The users with an event. */
  readonly known: KnownUsers;
  /** For each aggregate the column of who is known, if a tally of all events tells it. */
  readonly columns: readonly (Float64Array | undefined)[];
}

/** Which users have any of the first `past` events, and those aggregates of all of them that the same loop can tell. */
export function talliedColumns(
  { users: { labels, codes }, times }: EventLog,
  aggregates: readonly Aggregate[],
  past: number,
  asOf: number,
): TalliedColumns {
  const told = aggregates.map(toldBy);
  const tally = tallyEvents(codes.subarray(0, past), told.includes('last') ? times : null, labels.length);
  const known = knownUsers(labels, areKnown(tally.counts));
  const columns = told.map((part, a) => {
    if (part === undefined) return undefined;
    const column = new Float64Array(tally[part]);
    return known.of(aggregates[a]?.type === 'daysSince' ? daysUntil(asOf, column) : column);
  });
  return { known, columns };
}

/** Which part of a tally of all events tells an aggregate, if any does. */
function toldBy(aggregate: Aggregate): keyof EventTally | undefined {
  if (aggregate.where !== undefined || aggregate.window !== undefined) return undefined;
  if (aggregate.type === 'count') return 'counts';
  const ofLast =
    (aggregate.type === 'last' && aggregate.of === 'time') ||
    (aggregate.type === 'daysSince' && aggregate.which === 'last');
  return ofLast ? 'last' : undefined;
}

function areKnown(counts: Int32Array): Uint8Array {
  const known = new Uint8Array(counts.length);
  for (let user = 0; user < known.length; user++) known[user] = counts[user] === 0 ? 0 : 1;
  return known;
}
