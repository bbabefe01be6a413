import { eventLog, type EventLog } from 'engagement-metrics/events';
import { randomNumbers } from 'engagement-metrics/stats';
import { prepared, type Program, type Programs, type Task } from '../taskTypes.ts';
import { columnsOf, usersOf, type LogColumns } from './log.ts';
import { agree, sum } from './task.ts';

/** What a log costs that comes in no order, beside one in the order of time. */
export const unordered: Readonly<Record<string, Task>> = {
  unorderedCodes: { sizes: [1e6], programs: () => inBothOrders('typed arrays', fromCodes) },
  unorderedIds: { sizes: [1e6], programs: () => inBothOrders('string ids', fromIds) },
};

type Building = (columns: LogColumns) => { readonly build: () => EventLog; readonly before?: () => void };

function inBothOrders(of: string, building: Building): Programs {
  const program = (arranged: (columns: LogColumns) => LogColumns): Program => ({
    prepare(size) {
      const { build, before } = building(arranged(columnsOf(size)));
      return prepared(build, figures, before);
    },
  });
  return {
    what: `events: building a log of ${of}`,
    agree,
    programs: { 'in order': program((columns) => columns), 'in no order': { ...program(shuffled), atMost: 3 } },
  };
}

function fromCodes({ codes, times, values }: LogColumns): ReturnType<Building> {
  const labels = Array.from({ length: usersOf(times.length) }, (_, user) => `user-${String(user)}`);
  const events = { user: { labels, codes }, time: times, value: values };
  return { build: () => eventLog(events, { user: 'user', time: 'time', value: 'value' }) };
}

function fromIds({ codes, times, values }: LogColumns): ReturnType<Building> {
  const text = idsOf(codes);
  let ids: string[] = [];
  return {
    build: () => eventLog({ user: ids, time: times, value: values }, { user: 'user', time: 'time', value: 'value' }),
    before: () => (ids = freshIds(text)),
  };
}

/** Ids as one text. */
export function idsOf(codes: Int32Array): string {
  return Array.from(codes, (user) => `user-${String(user)}`).join('\n');
}

/** Strings that nobody looked up yet, as a parser gives them: a string that was a key once is found faster. */
export const freshIds = (text: string): string[] => text.split('\n');

/** Figures in which the order of time is seen: who was when, by the digits of the label. */
function figures({ users, times, values = new Float64Array() }: EventLog): number[] {
  const digits = users.labels.map((label) => Number(label.slice(5)));
  const pairs = times.map((time, i) => Math.floor(time / 1000) + (digits[users.codes[i] ?? -1] ?? NaN));
  const falls = times.reduce((count, time, i) => count + Number(i > 0 && time < (times[i - 1] ?? NaN)), 0);
  return [sum(pairs), sum(values), falls];
}

function shuffled({ codes, times, values }: LogColumns): LogColumns {
  const next = randomNumbers(2);
  const order = Uint32Array.from(codes, (_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor((i + 1) * next());
    [order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0];
  }
  const of = <Column extends Float64Array | Int32Array>(column: Column) => column.map((_, i) => column[order[i]!]!);
  return { codes: of(codes) as Int32Array, times: of(times) as Float64Array, values: of(values) as Float64Array };
}
