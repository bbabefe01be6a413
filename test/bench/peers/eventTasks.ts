import * as activeUsers from '../events/activeUsers.ts';
import * as lifecycle from '../events/lifecycle.ts';
import { columnsOf } from '../events/log.ts';
import * as retention from '../events/retention.ts';
import * as rfm from '../events/rfm.ts';
import * as sessionCounts from '../events/sessionCounts.ts';
import * as sessions from '../events/sessions.ts';
import { programsOf, type Ways } from '../events/task.ts';
import type { Task, Times } from '../taskTypes.ts';
import { duckdb, query, type Query, type Rows } from './duckdb.ts';

const several = { 1e6: 6, 1e7: 2.5 };
const sessionFigures = 'select count(*), sum("end" - start), sum(depth), max(depth) from result';
const rfmFigures = 'select sum(recency), sum(frequency), sum(monetary) from result';

/** What DuckDB computes of the same log. */
export const eventTasks: Readonly<Record<string, Task>> = {
  activeUsers: besideDuckdb(activeUsers, ['activeUsers', 'activeUsers.usual'], { 1e6: 40, 1e7: 150 }),
  retention: besideDuckdb(retention, ['retention', 'retention.usual'], several, { figures: retained }),
  lifecycle: besideDuckdb(lifecycle, ['lifecycle', 'lifecycle.usual'], several),
  sessions: besideDuckdb(sessions, ['sessions'], several, { check: sessionFigures }),
  sessionCounts: besideDuckdb(sessionCounts, ['sessionCounts'], several),
  rfm: besideDuckdb(rfm, ['rfm'], { 1e6: 1 }, { check: rfmFigures }),
};

function besideDuckdb<Own>(
  ways: Pick<Ways<Own, unknown>, 'what' | 'ours' | 'figures'>,
  queries: readonly string[],
  atLeast: Times,
  rest: Pick<Query, 'check' | 'figures'> = {},
): Task {
  const events = {
    table: 'events',
    columns: columnsOf,
    select: 'codes as "user", times::bigint as "time", "values" as value',
  };
  const peers = queries.map((name) => {
    return [`DuckDB, ${name}.sql`, { ...duckdb({ ...events, sql: query(name), ...rest }), atLeast }] as const;
  });
  return { sizes: [1e6], programs: () => programsOf(ways, Object.fromEntries(peers)) };
}

function retained(rows: Rows): number[] {
  const cells = new Map(rows.map(([birth, age, users]) => [`${String(birth)} ${String(age)}`, Number(users)]));
  return retention.cellsOver((birth, age) => cells.get(`${String(birth)} ${String(age)}`));
}
