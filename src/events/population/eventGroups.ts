import { groupCodes } from './groupCodes.ts';
import { optionMask } from '../log/optionMask.ts';
import { partedGroups } from './partedGroups.ts';
import { placesIn } from '../calendar/placesIn.ts';
import type { GroupEvents, PopulationOptions } from './populationTypes.ts';
import type { EventLog } from '../types.ts';

/**
 * The first `past` events of a log that meet a condition, group by group: one group a label, in their order, and one of what
 * has no label, if there is any. Without `by` there is one, of everything.
 *
 * @param starts - Where each period begins, and last where the last one ends.
 * @returns Groups to be read one after the other: the columns of one may be those of the next.
 */
export function eventGroups(
  where: string,
  log: EventLog,
  past: number,
  starts: Float64Array,
  { where: condition, by }: Pick<PopulationOptions, 'where' | 'by'>,
): Iterable<GroupEvents> {
  const mask = optionMask(where, log, past, 'where', condition);
  const users = log.users.codes.subarray(0, past);
  const events = { group: null, users, mask, places: placesIn(log.times.subarray(0, past), starts) };
  return by === undefined ? [events] : partedGroups(events, groupCodes(where, log, by));
}
