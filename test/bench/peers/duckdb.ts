import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Columns } from '../stored.ts';
import { prepared, type Program } from '../taskTypes.ts';

/** Where the peers are, as seen from where npm runs scripts. */
export const peers = resolve('test/bench/peers');

/** What a query gives: rows of numbers and texts; large whole numbers are `bigint`. */
export type Rows = readonly (readonly (number | bigint | null)[])[];

/** The part of DuckDB's API that is used, since the project is checked without its package, too. */
interface Api {
  readonly DuckDBInstance: { readonly create: (path: string) => Promise<{ connect: () => Promise<Connection> }> };
  readonly DuckDBDataChunk: { readonly create: (types: readonly unknown[]) => Chunk };
  readonly INTEGER: unknown;
  readonly DOUBLE: unknown;
}
interface Connection {
  run: (sql: string) => Promise<unknown>;
  runAndReadAll: (sql: string) => Promise<{ getRowsJS: () => Rows }>;
  createAppender: (table: string) => Promise<{ appendDataChunk: (chunk: Chunk) => void; closeSync: () => void }>;
}
interface Chunk {
  rowCount: number;
  reset: () => void;
  setColumnValues: (column: number, values: readonly (number | null)[]) => void;
}

function api(): Api {
  try {
    return createRequire(resolve(peers, 'package.json'))('@duckdb/node-api') as Api;
  } catch (cause) {
    throw new Error('DuckDB is not there: run npm --prefix test/bench/peers ci', { cause });
  }
}

/** Its version, and on how many threads it works: as many as there are cores. */
export async function describeDuckdb(): Promise<string> {
  const connection = await connected();
  const reader = await connection.runAndReadAll("select version(), current_setting('threads')");
  const [[version, threads] = []] = reader.getRowsJS();
  return `DuckDB ${String(version)} on ${String(threads)} threads`;
}

async function connected(): Promise<Connection> {
  const instance = await api().DuckDBInstance.create(':memory:');
  return instance.connect();
}

/** A query over a table of these columns, which is loaded before the time counts; its rows are read within it. */
export interface Query {
  readonly table: string;
  readonly columns: (size: number) => Columns;
  /** What the table holds, of the columns as they were loaded. @defaultValue all columns */
  readonly select?: string;
  readonly sql: string;
  /** What tells of the table that the query makes, after the time counted. @defaultValue the query's own rows are it */
  readonly check?: string;
  readonly figures?: (rows: Rows) => readonly number[];
}

export function duckdb({
  table,
  columns,
  select = '*',
  sql,
  check,
  figures = numbersOf,
}: Query): Omit<Program, 'atLeast'> {
  return {
    async prepare(size) {
      const connection = await connected();
      await load(connection, columns(size));
      await connection.run(`create table ${table} as select ${select} from loaded`);
      await connection.run('drop table loaded');
      const read = async (query: string) => (await connection.runAndReadAll(query)).getRowsJS();
      return prepared(
        () => read(sql),
        async (rows) => figures(check === undefined ? rows : await read(check)),
      );
    },
  };
}

/** A query of the folder `sql`. */
export function query(name: string): string {
  return readFileSync(resolve(peers, 'sql', `${name}.sql`), 'utf8');
}

/** All numbers, row by row; nothing counted is 0. */
export function numbersOf(rows: Rows): number[] {
  return rows.flatMap((row) => row.map((value) => Number(value ?? 0)));
}

async function load(connection: Connection, columns: Columns): Promise<void> {
  const { DuckDBDataChunk, INTEGER, DOUBLE } = api();
  const lists = Object.values(columns);
  const names = Object.entries(columns).map(([name, list]) => {
    return `"${name}" ${list instanceof Int32Array ? 'integer' : 'double'}`;
  });
  await connection.run(`create table loaded (${names.join(', ')})`);
  const appender = await connection.createAppender('loaded');
  const chunk = DuckDBDataChunk.create(lists.map((list) => (list instanceof Int32Array ? INTEGER : DOUBLE)));
  const [{ length } = []] = lists;
  for (let from = 0; from < length; from += 2048) {
    chunk.reset();
    chunk.rowCount = Math.min(2048, length - from);
    lists.forEach((list, k) => {
      chunk.setColumnValues(
        k,
        Array.from(list.subarray(from, from + 2048), (x) => (Number.isNaN(x) ? null : x)),
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
