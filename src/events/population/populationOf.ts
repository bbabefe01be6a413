import { eventGroups } from './eventGroups.ts';
import { eventsBefore } from '../log/eventsBefore.ts';
import { latestPeriods } from './latestPeriods.ts';
import { periodsOf } from './periodsOf.ts';
import type { GroupEvents, GroupPeriod, LatestPeriods, Periods, PopulationOptions } from './populationTypes.ts';
import type { EventLog } from '../types.ts';

/** What the passes over a log read, and the rows of what they find. */
export interface Population {
  readonly groups: Iterable<GroupEvents>;
  /** How many periods there are before the first one that is shown. */
  readonly history: number;
  /** A place a user, 0 for everybody: for the passes, which leave it as they find it. */
  readonly latest: LatestPeriods;
  /** One row for every shown period of a group. */
  readonly rowsOf: <Row extends GroupPeriod>(
    group: string | null,
    fill: (base: GroupPeriod, b: number) => Row,
  ) => Row[];
}

/**
 * Reads the options of a population metric, and cuts the log into groups and periods.
 *
 * @param reach - How many periods of history matter.
 */
export function populationOf(
  where: string,
  log: EventLog,
  options: PopulationOptions,
  reach: number = Infinity,
): Population {
  const periods = within(periodsOf(where, log.times, options), reach);
  const past = eventsBefore(log.times, periods.asOf);
  return {
    groups: eventGroups(where, log, past, periods.starts, options),
    history: periods.history,
    latest: latestPeriods(log.users.labels.length, periods.labels.length),
    rowsOf: (group, fill) => {
      const shown = periods.labels.slice(periods.history);
      return shown.map((_, i) => fill(baseOf(periods, group, periods.history + i), periods.history + i));
    },
  };
}

function within({ starts, labels, history, asOf }: Periods, reach: number): Periods {
  const dropped = Math.max(0, history - reach);
  return { starts: starts.subarray(dropped), labels: labels.slice(dropped), history: history - dropped, asOf };
}

function baseOf({ starts, labels, asOf }: Periods, group: string | null, b: number): GroupPeriod {
  const [start, end] = [starts[b]!, starts[b + 1]!];
  return { group, start, end, label: labels[b]!, complete: end <= asOf };
}
