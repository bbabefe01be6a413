import type { EventLog } from 'engagement-metrics/events';
import { prepared, type Program, type Programs, type Task, type Times } from '../taskTypes.ts';
import { logOf, usersOf } from './log.ts';

/** How ours and `Map`s and `Set`s do the same, each with the figures that its result comes to. */
export interface Ways<Own, Naive> {
  readonly what: string;
  readonly ours: (log: EventLog) => Own;
  readonly figures: (result: Own) => readonly number[];
  readonly naive: (log: EventLog) => Naive;
  readonly naiveFigures: (result: Naive) => readonly number[];
  /** How many times ours the naive way should take. */
  readonly atLeast?: Times;
}

/** Beside `Map`s and `Set`s, with the memory that a user takes. */
export function besideNaive<Own, Naive>(ways: Ways<Own, Naive>): Task {
  const { naive, naiveFigures, atLeast } = ways;
  const peer = { ...program(naive, naiveFigures), ...(atLeast === undefined ? {} : { atLeast }) };
  return {
    sizes: [1e6],
    users: usersOf,
    programs: () => programsOf(ways, { 'Map and Set': peer }),
  };
}

/** Ours beside some peers. */
export function programsOf<Own>(
  { what, ours, figures }: Pick<Ways<Own, unknown>, 'what' | 'ours' | 'figures'>,
  peers: Programs['programs'],
): Programs {
  return { what: `events: ${what}`, agree, programs: { ours: program(ours, figures), ...peers } };
}

function program<Result>(run: (log: EventLog) => Result, figures: (result: Result) => readonly number[]): Program {
  return {
    prepare(size) {
      const log = logOf(size);
      return prepared(() => run(log), figures);
    },
  };
}

/** Counts are the same, and sums but for their last digits. */
export function agree(own: readonly number[], peer: readonly number[]): boolean {
  return own.length === peer.length && own.every((x, i) => Math.abs(x - (peer[i] ?? NaN)) <= 1e-9 * Math.abs(x));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
