import { bucketsOf } from '../calendar/bucketsOf.ts';
import type { Periods, PopulationOptions } from './populationTypes.ts';
import { readMoment } from '../calendar/readMoment.ts';

/**
 * The periods from the first event, or from `from` if that is earlier, to `asOf`. Those before `from` are history; without
 * it none is. Where there is nothing to show, all of them are.
 */
export function periodsOf(where: string, times: Float64Array, options: PopulationOptions): Periods {
  const asOf = readMoment(where, 'asOf', options.asOf, options.calendar);
  const [earliest = Infinity] = times;
  const from = options.from === undefined ? earliest : readMoment(where, 'from', options.from, options.calendar);
  // Periods begin at whole milliseconds: the last one that is meant begins before asOf.
  const last = Math.ceil(asOf) - 1;
  const { starts, labels } = bucketsOf(
    where,
    options.calendar,
    Math.min(Math.floor(Math.min(earliest, from)), last),
    last,
  );
  let history = 0;
  while (history < labels.length && (from >= asOf || starts[history + 1]! <= from)) history++;
  return { starts, labels, history, asOf };
}
