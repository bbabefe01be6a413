import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLog, type EventFields } from 'engagement-metrics/events';
import { labelsOf } from 'engagement-metrics/table';
import { hostileNames, missingValues, notNumbers } from '../arbitraries.ts';
import { fields, histories, inOrder, type Event } from './histories.ts';

const purchases = [
  { customer: 'b', date: '1997-01-18', paid: 29.73, country: 'NP' },
  { customer: 'a', date: '1997-01-01', paid: 29.33, country: null },
  { customer: 'b', date: '1997-01-01', paid: null, country: 'NZ' },
  { customer: 'c', date: '1997-01-02', paid: 14.96, country: 'NP' },
];
const read: EventFields = { user: 'customer', time: 'date', value: 'paid', dimensions: ['country'] };
const names = ['customer', 'date', 'paid', 'country'] as const;

/** The same events as columns. */
function columnsOf(rows: readonly object[], keys: readonly string[]): Record<string, unknown[]> {
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => (row as Record<string, unknown>)[key])]));
}

test('eventLog reads events into columns in the order of time', () => {
  expect(eventLog(purchases, read)).toEqual({
    users: { labels: ['b', 'a', 'c'], codes: Int32Array.of(1, 0, 2, 0) },
    times: Float64Array.from(['1997-01-01', '1997-01-01', '1997-01-02', '1997-01-18'], (date) => Date.parse(date)),
    values: Float64Array.of(29.33, NaN, 14.96, 29.73),
    dimensions: { country: { labels: ['NP', 'NZ'], codes: Int32Array.of(-1, 1, 0, 0) } },
  });
});

test('eventLog orders any events by time, those of one time as they came', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const log = eventLog(events, fields);
      const ordered = inOrder(events);
      expect(labelsOf(log.users)).toEqual(ordered.map(({ who }) => String(who)));
      expect([...log.times]).toEqual(ordered.map(({ at }) => at));
      expect(labelsOf(log.types!)).toEqual(ordered.map(({ what }) => what));
      expect([...log.values!]).toEqual(ordered.map(({ paid }) => paid ?? NaN));
      expect(labelsOf(log.dimensions['country']!)).toEqual(ordered.map(({ country }) => country));
    }),
  );
});

test('eventLog reads rows, columns, typed arrays and iterables alike', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const keys: readonly (keyof Event)[] = ['who', 'at', 'what', 'paid', 'country'];
      const columns = columnsOf(events, keys);
      const typed = {
        ...columns,
        at: Float64Array.from(events, ({ at }) => at),
        paid: Float64Array.from(events, ({ paid }) => paid ?? NaN),
        who: { [Symbol.iterator]: () => events.map(({ who }) => who).values() },
      };
      const log = eventLog(events, fields);
      expect(eventLog(columns, fields)).toEqual(log);
      expect(eventLog(typed, fields)).toEqual(log);
      expect(eventLog(Object.freeze(events.map((event) => Object.freeze(event))), fields)).toEqual(log);
    }),
  );
});

test('eventLog takes times as numbers, dates, text and whatever has epochMilliseconds', () => {
  const time = Date.parse('2024-02-29T12:00:00Z');
  const at = [time, new Date(time), '2024-02-29T17:45:00+05:45', { epochMilliseconds: time }, '2024-02-29'];
  const { times } = eventLog({ who: at.map(String), at }, { user: 'who', time: 'at' });
  expect([...times]).toEqual([Date.parse('2024-02-29'), time, time, time, time]);
});

test('eventLog of no events is empty', () => {
  const empty = { users: { labels: [], codes: new Int32Array(0) }, times: new Float64Array(0), dimensions: {} };
  expect(eventLog([], { user: 'who', time: 'at' })).toEqual(empty);
  expect(eventLog({ who: [], at: [] }, { user: 'who', time: 'at' })).toEqual(empty);
});

test('eventLog has types, values and dimensions only if asked to', () => {
  const spelledOut = { user: 'customer', time: 'date', type: undefined, value: undefined, dimensions: undefined };
  const log = eventLog(purchases, spelledOut);
  expect(Object.keys(log)).toEqual(['users', 'times', 'dimensions']);
  expect(eventLog(purchases, { user: 'customer', time: 'date' })).toEqual(log);
});

test('eventLog knows users by any text, and a whole number by its digits', () => {
  const who = [...hostileNames, 7, '7', -3, 2 ** 53 - 1];
  const { users } = eventLog({ who, at: who.map((_, i) => i) }, { user: 'who', time: 'at' });
  expect(labelsOf(users)).toEqual(who.map(String));
  expect(users.labels).toEqual([...hostileNames, '7', '-3', '9007199254740991']);
});

test('eventLog calls fields and dimensions by any name but its own', () => {
  const dimensions = hostileNames;
  const columns = Object.fromEntries(dimensions.map((name, i) => [name, ['x', String(i), 'y']]));
  const log = eventLog({ ...columns, who: ['a', 'b', 'c'], at: [3, 2, 1] }, { user: 'who', time: 'at', dimensions });
  expect(Object.keys(log.dimensions).sort()).toEqual([...dimensions].sort());
  for (const [i, name] of dimensions.entries()) {
    const codes = Object.getOwnPropertyDescriptor(log.dimensions, name)!.value as typeof log.users;
    expect(labelsOf(codes)).toEqual(['y', String(i), 'x']);
  }
  expect(Object.getPrototypeOf(log.dimensions)).toBe(Object.prototype);

  const rows = [JSON.parse('{ "__proto__": "a", "": 0, "constructor": 5 }') as object];
  const hostile = eventLog(rows, { user: '__proto__', time: '', value: 'constructor' });
  expect([hostile.users.labels, hostile.values]).toEqual([['a'], Float64Array.of(5)]);
});

test.each(['user', 'time', 'type', 'value'])(
  "eventLog refuses a dimension called '%s', as a field of every log",
  (name) => {
    const events = { who: ['a'], at: [0], [name]: ['x'] };
    const call = () => eventLog(events, { user: 'who', time: 'at', dimensions: [name] });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'fields.dimensions' }));
    expect(call).toThrow(`eventLog: fields.dimensions has '${name}', the name of a field of every log`);
  },
);

test('eventLog keeps what is missing of a value as NaN, of a type as no code', () => {
  const who = missingValues.map((_, i) => i);
  const what = missingValues.map((value) => (Number.isNaN(value) ? NaN : value && null));
  const log = eventLog(
    { who, at: who, paid: missingValues, what },
    { user: 'who', time: 'at', value: 'paid', type: 'what' },
  );
  expect([...log.values!]).toEqual(missingValues.map(() => NaN));
  expect([...log.types!.codes]).toEqual(missingValues.map(() => -1));
});

test('eventLog takes what is encoded already as it stands, and leaves it as it is', () => {
  const who = { labels: ['a', 'b', 'nobody'], codes: Int32Array.of(1, 0) };
  const what = { labels: ['x'], codes: Int32Array.of(-1, 0) };
  const at = Float64Array.of(1, 2);
  const paid = Float64Array.of(NaN, 3);
  const read = { user: 'who', time: 'at', type: 'what', value: 'paid', dimensions: ['what'] };
  const log = eventLog({ who, at, paid, what }, read);
  expect([log.users, log.types, log.dimensions['what']]).toEqual([who, what, what]);
  expect(log.users).toBe(who);
  expect(log.times).toBe(at);
  expect(log.values).toBe(paid);
  // Out of order, everything is a copy.
  const later = Float64Array.of(2, 1);
  const ordered = eventLog({ who, at: later, paid, what }, read);
  expect(ordered.users).toEqual({ labels: who.labels, codes: Int32Array.of(0, 1) });
  expect(ordered.values).toEqual(Float64Array.of(3, NaN));
  expect([...later, ...paid, ...who.codes]).toEqual([2, 1, NaN, 3, 1, 0]);
});

test('eventLog copies typed arrays that hold -0 or an infinity, and plain lists', () => {
  const paid = Float64Array.of(-0, Infinity);
  const at = Float64Array.of(-0, 1);
  const list = [1, 2];
  const log = eventLog({ who: ['a', 'b'], at, paid, list }, { user: 'who', time: 'at', value: 'paid' });
  expect(log.times).toEqual(Float64Array.of(0, 1));
  expect(log.values).toEqual(Float64Array.of(0, NaN));
  expect(paid).toEqual(Float64Array.of(-0, Infinity));
  expect(eventLog({ who: ['a', 'b'], at: list }, { user: 'who', time: 'at' }).times).toEqual(Float64Array.of(1, 2));
});

test('eventLog refuses codes of nobody, and those without a label', () => {
  const call = (codes: Int32Array) => () =>
    eventLog({ who: { labels: ['a'], codes }, at: [1, 2] }, { user: 'who', time: 'at' });
  expect(call(Int32Array.of(0, -1))).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'events.who[1]' }));
  expect(call(Int32Array.of(0, 1))).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'events.who.codes[1]' }),
  );
  expect(call(Int32Array.of(0))).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'events.at' }));
});

test('eventLog takes a date for its midnight in a time zone, and other times as they are', () => {
  const at = ['2024-03-10', '2024-03-11', '2024-03-12T00:00:00Z', 0, new Date(1)];
  const log = eventLog({ who: at.map(String), at }, { user: 'who', time: 'at', timeZone: 'America/New_York' });
  const known = [
    0,
    1,
    ...['2024-03-10T05:00Z', '2024-03-11T04:00Z', '2024-03-12T00:00Z'].map((text) => Date.parse(text)),
  ];
  expect([...log.times]).toEqual(known);
  const skipped = () =>
    eventLog([{ who: 'a', at: '2011-12-30' }], { user: 'who', time: 'at', timeZone: 'Pacific/Apia' });
  expect(skipped).toThrow(RangeError);
  expect(skipped).toThrow("eventLog: events[0].at is '2011-12-30', no date");
  const unknown = () => eventLog([], { user: 'who', time: 'at', timeZone: 'Moon/Tycho' });
  expect(unknown).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'timeZone' }));
});

describe.each([
  { kind: 'rows', path: (name: string, i: number) => `events[${String(i)}].${name}` },
  { kind: 'columns', path: (name: string, i: number) => `events.${name}[${String(i)}]` },
])('of $kind, eventLog', ({ kind, path }) => {
  const make = (rows: readonly object[]) => (kind === 'rows' ? rows : columnsOf(rows, names));
  const wrong = (i: number, name: string, value: unknown) => {
    return () => eventLog(make(purchases.map((row, k) => (k === i ? { ...row, [name]: value } : row))), read);
  };

  test('refuses an event of nobody, by its place', () => {
    for (const i of [0, 2]) {
      for (const nobody of [null, undefined, NaN]) {
        expect(wrong(i, 'customer', nobody)).toThrow(TypeError);
        const refused = expect.objectContaining({ code: 'ERR_TYPE', argument: path('customer', i) }) as unknown;
        expect(wrong(i, 'customer', nobody)).toThrow(refused);
      }
    }
    expect(wrong(2, 'customer', null)).toThrow(`eventLog: ${path('customer', 2)} is missing: an event is somebody's`);
  });

  test('refuses a user who is neither text nor a whole number, by place', () => {
    for (const junk of [1.5, true, {}, 1n, Symbol('a'), 2 ** 53]) {
      expect(wrong(2, 'customer', junk)).toThrow(TypeError);
      const refused = expect.objectContaining({ code: 'ERR_TYPE', argument: path('customer', 2) }) as unknown;
      expect(wrong(2, 'customer', junk)).toThrow(refused);
    }
  });

  test('refuses what is no time, by place', () => {
    for (const junk of [null, undefined, 'soon', '1997-01-01T00:00:00', true, {}]) {
      expect(wrong(3, 'date', junk)).toThrow(TypeError);
      const refused = expect.objectContaining({ code: 'ERR_TYPE', argument: path('date', 3) }) as unknown;
      expect(wrong(3, 'date', junk)).toThrow(refused);
    }
  });

  test('refuses a time that no calendar has, by place', () => {
    for (const never of ['1997-02-30', NaN, 8.64e15 + 1, new Date(NaN)]) {
      expect(wrong(3, 'date', never)).toThrow(RangeError);
      const refused = expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: path('date', 3) }) as unknown;
      expect(wrong(3, 'date', never)).toThrow(refused);
    }
    expect(wrong(3, 'date', '1997-02-30')).toThrow(`eventLog: ${path('date', 3)} is '1997-02-30', no date`);
  });

  test('refuses a value that is neither a number nor missing, by place', () => {
    for (const junk of notNumbers) {
      expect(wrong(1, 'paid', junk)).toThrow(TypeError);
      const refused = expect.objectContaining({ code: 'ERR_TYPE', argument: path('paid', 1) }) as unknown;
      expect(wrong(1, 'paid', junk)).toThrow(refused);
    }
  });
});

test.each(names)('eventLog refuses rows and columns without %s', (name) => {
  const { [name]: _, ...row } = purchases[2]!;
  const rows = [...purchases.slice(0, 2), row];
  const inRow = expect.objectContaining({ code: 'ERR_TYPE', argument: `events[2].${name}` }) as unknown;
  expect(() => eventLog(rows, read)).toThrow(inRow);
  expect(() => eventLog(rows, read)).toThrow(`eventLog: events[2].${name} is not there; there is `);

  const { [name]: __, ...columns } = columnsOf(purchases, names);
  const inColumns = expect.objectContaining({ code: 'ERR_TYPE', argument: `events.${name}` }) as unknown;
  expect(() => eventLog(columns, read)).toThrow(inColumns);
});

test.each(names)('eventLog refuses columns where %s is shorter or longer, by name', (name) => {
  const columns = columnsOf(purchases, names);
  const type = { ...read, type: 'country' };
  for (const length of [0, 3, 5]) {
    const changed = Array.from({ length }, (_, i) => columns[name]![i % 4]);
    const call = () =>
      eventLog({ ...columns, [name]: changed }, name === 'country' ? { ...type, dimensions: [] } : type);
    const blamed = name === 'customer' ? 'events.date' : `events.${name}`; // all are measured against the users
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: blamed }));
  }
});

test('eventLog says how long the unequal columns are', () => {
  const call = () => eventLog({ who: ['a', 'b'], at: [1, 2], paid: [1] }, { user: 'who', time: 'at', value: 'paid' });
  expect(call).toThrow('eventLog: events.paid has 1 values, events.who 2');
  const withDimension = { user: 'who', time: 'at', dimensions: ['paid'] };
  expect(() => eventLog({ who: [1, 2], at: [1, 2], paid: [1] }, withDimension)).toThrow(
    expect.objectContaining({ code: 'ERR_LENGTH', argument: 'events.paid' }),
  );
});

test('eventLog refuses an event that is no object', () => {
  for (const junk of [null, undefined, 3, 'a']) {
    const call = () => eventLog([purchases[0]!, junk as unknown as object], read);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'events[1]' }));
  }
});

test('eventLog refuses a column that is none', () => {
  for (const junk of ['ab', 3, null, {}]) {
    const call = () => eventLog({ who: junk as [], at: [1, 2] }, { user: 'who', time: 'at' });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'events.who' }));
  }
});

test('eventLog refuses fields that it does not know, and names that are none', () => {
  const misspelt = { user: 'customer', time: 'date', values: 'paid' } as EventFields;
  expect(() => eventLog(purchases, misspelt)).toThrow(TypeError);
  expect(() => eventLog(purchases, misspelt)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'values' }),
  );
  for (const name of [undefined, null, 3]) {
    const call = () => eventLog(purchases, { user: 'customer', time: name } as unknown as EventFields);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'fields' }));
    expect(call).toThrow(`eventLog: fields name ${String(name)}, not text`);
  }
});

test('eventLog refuses dimensions that are no list', () => {
  for (const dimensions of ['country', null, {}, 3]) {
    const call = () => eventLog(purchases, { ...read, dimensions } as unknown as EventFields);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'fields.dimensions' }));
  }
});
