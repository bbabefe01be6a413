import { eventLog, parseEvents, type EventFormat, type EventLog } from 'engagement-metrics/events';
import { prepared, type Prepared, type Programs, type Task } from '../taskTypes.ts';
import { freshIds, idsOf } from './building.ts';
import { columnsOf } from './log.ts';
import { agree, sum } from './task.ts';

/** What ids that are text cost: as strings, and as the bytes of a file. */
export const texts: Readonly<Record<string, Task>> = {
  ids: { sizes: [1e6], programs: ids },
  csv: { sizes: [1e6], programs: () => bytes('csv', splitAndMap) },
  ndjson: { sizes: [1e6], programs: () => bytes('ndjson', parseAndMap) },
};

const fields = { user: 'user', time: 'time' } as const;

/** Where events go one by one: a `Map` of ids, and columns. */
function collector() {
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const times: number[] = [];
  return {
    add(id: string, time: number) {
      let code = codeOf.get(id);
      if (code === undefined) codeOf.set(id, (code = codeOf.size));
      codes.push(code);
      times.push(time);
    },
    log: (): EventLog => ({
      users: { labels: [...codeOf.keys()], codes: Int32Array.from(codes) },
      times: Float64Array.from(times),
      dimensions: {},
    }),
  };
}

/** Whose every event is: codes are the same, since both number ids as they come. */
const figures = ({ users, times }: EventLog): number[] => [
  users.labels.length,
  sum(users.codes),
  sum(users.codes.map((code, i) => code ^ i)),
  sum(times.map((time, i) => Math.floor(time / 1000) + (users.codes[i] ?? NaN))),
];

function ids(): Programs {
  const prepare = (encode: (ids: readonly string[], times: Float64Array) => EventLog) => (size: number) => {
    const { codes, times } = columnsOf(size);
    const text = idsOf(codes);
    let fresh: string[] = [];
    return prepared(
      () => encode(fresh, times),
      figures,
      () => (fresh = freshIds(text)),
    );
  };
  return {
    what: 'events: a log of string ids',
    agree,
    programs: {
      ours: { prepare: prepare((user, time) => eventLog({ user, time }, fields)) },
      'Map loop': { prepare: prepare(mapLoop), atLeast: 1 },
    },
  };
}

function mapLoop(ids: readonly string[], times: Float64Array): EventLog {
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? '';
    let code = codeOf.get(id);
    if (code === undefined) codeOf.set(id, (code = codeOf.size));
    codes[i] = code;
  }
  return { users: { labels: [...codeOf.keys()], codes }, times, dimensions: {} };
}

function bytes(format: EventFormat, peer: (file: Uint8Array) => EventLog): Programs {
  const prepare =
    (parse: (file: Uint8Array) => EventLog) =>
    (size: number): Prepared => {
      const file = fileOf(format, size);
      return prepared(() => parse(file), figures);
    };
  return {
    what: `events: a log from the bytes of ${format.toUpperCase()}`,
    agree,
    programs: {
      ours: { prepare: prepare((file) => parseEvents(file, { format, ...fields }).log) },
      [format === 'csv' ? 'split and Map' : 'JSON.parse and Map']: { prepare: prepare(peer), atLeast: 2.5 },
    },
  };
}

/** A file of ids and times. */
function fileOf(format: EventFormat, size: number): Uint8Array {
  const { codes, times } = columnsOf(size);
  const encoder = new TextEncoder();
  const line = (user: string, time: string) =>
    format === 'csv' ? `user-${user},${time}\n` : `{"user":"user-${user}","time":${time}}\n`;
  const pieces = format === 'csv' ? [encoder.encode('user,time\n')] : [];
  for (let from = 0; from < size; from += 100_000) {
    const some = Array.from(codes.subarray(from, from + 100_000), (user, i) =>
      line(String(user), String(times[from + i])),
    );
    pieces.push(encoder.encode(some.join('')));
  }
  return Buffer.concat(pieces);
}

function splitAndMap(file: Uint8Array): EventLog {
  const { add, log } = collector();
  const [, ...lines] = new TextDecoder().decode(file).split('\n');
  for (const line of lines) {
    if (line === '') continue;
    const [id = '', time = ''] = line.split(',');
    add(id, Number(time));
  }
  return log();
}

function parseAndMap(file: Uint8Array): EventLog {
  const { add, log } = collector();
  for (const line of new TextDecoder().decode(file).split('\n')) {
    if (line === '') continue;
    const { user, time } = JSON.parse(line) as { readonly user: string; readonly time: number };
    add(user, time);
  }
  return log();
}
