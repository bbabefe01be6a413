import {
  activeUsers,
  customerTable,
  lifecycle,
  retentionCohorts,
  retentionOn,
  sessions,
  type EventLog,
} from 'engagement-metrics/events';
import { randomNumbers } from 'engagement-metrics/stats';
import { prepared, type Programs, type Task } from './runTasks.ts';

const day = 86_400_000;
const days = 90;
const asOf = days * day;
const sizes = [1e6];

/** What is computed, and of how many events. */
export const eventTasks: Readonly<Record<string, Task>> = {
  activeUsers: {
    sizes,
    programs: () => task('events: DAU, WAU and MAU of 90 days', '40×, of DuckDB', active, naiveActive),
  },
  retention: {
    sizes,
    programs: () => task('events: weekly cohorts, by weeks', 'at least 15×', retained, naiveRetained),
  },
  lifecycle: { sizes, programs: () => task('events: lifecycle by weeks', 'at least 15×', cycle, naiveCycle) },
  sessions: { sizes, programs: () => task('events: sessions', 'at least 15×', visits, naiveVisits) },
  rfm: {
    sizes,
    programs: () => task('events: recency, frequency, monetary value', 'none of Map loops', rfm, naiveRfm),
  },
};

type Program = (log: EventLog) => readonly number[];

function task(what: string, wanted: string, ours: Program, naive: Program): Programs {
  const prepare = (program: Program) => (size: number) => {
    const log = logOf(size);
    return prepared(
      () => program(log),
      (figures) => figures,
    );
  };
  return {
    what,
    wanted,
    agree: (own, peer) => own.length === peer.length && own.every((x, i) => Math.abs(x - (peer[i] ?? NaN)) <= 1e-6 * x),
    programs: { ours: { prepare: prepare(ours) }, 'Map and Set': { prepare: prepare(naive) } },
  };
}

/** Events of users who come more or less often, spread over 90 days, in the order of time; a tenth as many users. */
function logOf(size: number): EventLog {
  const next = randomNumbers(1);
  const users = Math.floor(size / 10);
  const times = Float64Array.from({ length: size }, () => Math.floor(next() * days * day)).sort();
  const codes = Int32Array.from(times, () => Math.floor(users * next() * next()));
  const values = Float64Array.from(times, () => Math.floor(10_000 * next()) / 100);
  return {
    users: { labels: Array.from({ length: users }, (_, i) => String(i)), codes },
    times,
    values,
    dimensions: {},
  };
}

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

function active(log: EventLog): readonly number[] {
  const rows = activeUsers(log, { calendar: { unit: 'day' }, asOf, trailing: { week: 7, month: 30 } });
  return [0, 1, 2].map((k) => total(rows.map((row) => [row.active, row.trailing.week, row.trailing.month][k] ?? NaN)));
}

function naiveActive({ users, times }: EventLog): readonly number[] {
  const byDay = Array.from({ length: days }, () => new Set<number>());
  users.codes.forEach((user, i) => byDay[Math.floor((times[i] ?? NaN) / day)]?.add(user));
  return [1, 7, 30].map((window) => {
    return total(
      byDay.map((_, last) => {
        const union = new Set<number>();
        for (const each of byDay.slice(Math.max(0, last - window + 1), last + 1))
          for (const user of each) union.add(user);
        return union.size;
      }),
    );
  });
}

const calendar = { unit: 'week', weekStart: 'thursday' } as const; // 1970-01-01 was one
const week = 7 * day;

function retained(log: EventLog): readonly number[] {
  const rows = retentionOn(retentionCohorts(log, { clock: 'calendar', calendar, asOf }));
  return [0, 1, 2, 5].map((age) => total(rows.map(({ cells }) => cells[age]?.retained ?? 0)));
}

function naiveRetained({ users, times }: EventLog): readonly number[] {
  const births = new Map<number, number>();
  const seen = new Map<number, Set<number>>();
  users.codes.forEach((user, i) => {
    const place = Math.floor((times[i] ?? NaN) / week);
    const birth = births.get(user) ?? place;
    births.set(user, birth);
    const ages = seen.get(user) ?? new Set<number>();
    seen.set(user, ages.add(place - birth));
  });
  const over = (birth: number, age: number) => (birth + age + 1) * week <= asOf;
  return [0, 1, 2, 5].map((age) => {
    let count = 0;
    for (const [user, ages] of seen) count += Number(ages.has(age) && over(births.get(user) ?? NaN, age));
    return count;
  });
}

function cycle(log: EventLog): readonly number[] {
  const rows = lifecycle(log, { calendar, asOf });
  return [
    total(rows.map(({ newUsers }) => newUsers)),
    total(rows.map(({ retained: stayed }) => stayed)),
    total(rows.map(({ resurrected }) => resurrected)),
    total(rows.map(({ newlyDormant }) => newlyDormant)),
  ];
}

function naiveCycle({ users, times }: EventLog): readonly number[] {
  const weeks = Math.ceil((days * day) / week);
  const byWeek = Array.from({ length: weeks }, () => new Set<number>());
  users.codes.forEach((user, i) => byWeek[Math.floor((times[i] ?? NaN) / week)]?.add(user));
  const known = new Set<number>();
  let [fresh, stayed, back, gone] = [0, 0, 0, 0];
  byWeek.forEach((now, k) => {
    const before = byWeek[k - 1] ?? new Set<number>();
    for (const user of now) {
      if (before.has(user)) stayed++;
      else if (known.has(user)) back++;
      else fresh++;
      known.add(user);
    }
    for (const user of before) if (!now.has(user)) gone++;
  });
  return [fresh, stayed, back, gone];
}

function visits(log: EventLog): readonly number[] {
  const { starts, events } = sessions(log);
  return [starts.length, events.reduce((most, depth) => Math.max(most, depth), 0)];
}

function naiveVisits({ users, times }: EventLog): readonly number[] {
  const own = new Map<number, number[]>();
  users.codes.forEach((user, i) => {
    const mine = own.get(user) ?? [];
    if (mine.length === 0) own.set(user, mine);
    mine.push(times[i] ?? NaN);
  });
  let [count, most] = [0, 0];
  for (const mine of own.values()) {
    let depth = 0;
    mine.forEach((time, i) => {
      if (i === 0 || time - (mine[i - 1] ?? NaN) > 1_800_000) {
        count++;
        depth = 0;
      }
      most = Math.max(most, ++depth);
    });
  }
  return [count, most];
}

function rfm(log: EventLog): readonly number[] {
  const { columns } = customerTable(log, {
    asOf,
    metrics: {
      recency: { type: 'daysSince', which: 'last' },
      frequency: { type: 'count' },
      monetary: { type: 'sum', of: 'value' },
    },
  });
  return [total(columns.recency), total(columns.frequency), total(columns.monetary)];
}

function naiveRfm({ users, times, values }: EventLog): readonly number[] {
  const own = new Map<number, { last: number; count: number; sum: number }>();
  users.codes.forEach((user, i) => {
    const mine = own.get(user) ?? { last: 0, count: 0, sum: 0 };
    mine.last = times[i] ?? NaN;
    mine.count++;
    mine.sum += values?.[i] ?? NaN;
    own.set(user, mine);
  });
  const all = [...own.values()];
  return [
    total(all.map(({ last }) => (asOf - last) / day)),
    total(all.map(({ count }) => count)),
    total(all.map(({ sum }) => sum)),
  ];
}
