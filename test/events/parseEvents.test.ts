import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLog, parseEvents, type ParseEventsOptions } from 'engagement-metrics/events';
import { labelsOf } from 'engagement-metrics/table';
import { bytesOf, columns, csvField, cut, events, fields, logOf, places, texts, type Parsed } from './parsedTexts.ts';

const csv = { format: 'csv', ...fields } as const;
const ndjson = { format: 'ndjson', ...fields } as const;
const who = { user: 'who', time: 'at' };
const parse = (text: string, options: Partial<ParseEventsOptions>) =>
  parseEvents(bytesOf(text), { ...who, ...options } as ParseEventsOptions);

const breaks = fc.constantFrom('\n', '\r\n');
const csvTexts = fc
  .record({
    rows: fc.array(fc.tuple(events(texts), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.nat({ max: 2 }))),
    newline: breaks,
    mark: fc.boolean(),
    ended: fc.boolean(),
    order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
  })
  .map(({ rows, newline, mark, ended, order }) => {
    const lines = rows.flatMap(([row, quoted, blanks]) => {
      const line = order
        .map((name, i) => csvField(Object.getOwnPropertyDescriptor(row, name)!.value as string, quoted[i]!))
        .join(',');
      return [...Array.from({ length: blanks }, () => ''), line];
    });
    const text = [order.map((name) => csvField(name, false)).join(','), ...lines].join(newline);
    return { rows: rows.map(([row]) => row), text: (mark ? '\ufeff' : '') + text + (ended ? newline : '') };
  });

test('parseEvents reads from any CSV the log of its rows, however it is cut', () => {
  fc.assert(
    fc.property(csvTexts, places, ({ rows, text }, at) => {
      const { log, problems } = parseEvents(cut(bytesOf(text), at), csv);
      expect(problems).toEqual([]);
      expect(log).toEqual(logOf(rows));
    }),
  );
});

test('parseEvents finds the fields of a CSV that d3-dsv finds', () => {
  const fieldTexts = fc.constantFrom('a', '', '""', 'x"y', '"q"', '"a,b"', '"a""b"', '"l\nf"', 'ë😀', ' s ');
  const rows = fc.array(fc.array(fieldTexts, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = `who,at,kind\n${cells.map(([a, b]) => `u${a!.startsWith('"') ? '' : a!},1,${b!}`).join('\n')}\n`;
      const known = csvParseRows(text).slice(1);
      const { log, problems } = parse(text, { format: 'csv', dimensions: ['kind'] });
      expect(problems).toEqual([]);
      expect(labelsOf(log.users)).toEqual(known.map(([user]) => user));
      expect(labelsOf(log.dimensions['kind']!).map((kind) => kind ?? '')).toEqual(known.map(([, , kind]) => kind));
    }),
  );
});

const escapes = (text: string) =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const others = fc.json().map((json) => json.replaceAll('\n', ' '));
const spaces = fc.constantFrom('', ' ', '\t', '\r', '  ');
const jsonLines = fc
  .tuple(
    events(fc.oneof(texts, fc.integer(), fc.constantFrom('\ud800', 2 ** 53 - 1))),
    fc.record({
      order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
      space: spaces,
      other: others,
      escaped: fc.boolean(),
      dropped: fc.boolean(),
    }),
  )
  .map(([row, { order, space, other, escaped, dropped }]) => {
    const written = (value: unknown) => (escaped && typeof value === 'string' ? escapes(value) : JSON.stringify(value));
    const pairs = order.flatMap((name) => {
      const value = Object.getOwnPropertyDescriptor(row, name)!.value as unknown;
      if (value === null && dropped) return [];
      const key = escaped
        ? `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${JSON.stringify(name.slice(1)).slice(1)}`
        : JSON.stringify(name);
      return [`${key}${space}:${space}${name === 'other' ? other : written(value)}`];
    });
    return { row, line: `${space}{${space}${pairs.join(`${space},${space}`)}${space}}${space}` };
  });

/** A line with every key, so that none is missing everywhere. */
const full: Parsed = Object.fromEntries(
  columns.map((name) => [name, name === 'at' ? 0 : name === 'who' ? 'a' : null]),
) as never;

test('parseEvents reads from any NDJSON the log of what JSON.parse reads, however it is cut', () => {
  fc.assert(
    fc.property(fc.array(jsonLines), places, fc.constantFrom('\n', '\r\n', '\n\n', ' \n'), (lines, at, newline) => {
      const text = [JSON.stringify(full), ...lines.map(({ line }) => line)].join(newline);
      const { log, problems } = parseEvents(cut(bytesOf(text), at), ndjson);
      expect(problems).toEqual([]);
      expect(log).toEqual(logOf([full, ...lines.map(({ row }) => row)]));
      const parsed = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({
          ...Object.fromEntries(columns.map((name) => [name, null])),
          ...(JSON.parse(line) as object),
        }));
      expect(log).toEqual(eventLog(parsed, fields));
    }),
  );
});

test('parseEvents reads bytes one by one as it reads them all at once', () => {
  const text = '{"who":"zoë","at":0}\n{"who":"😀\\ud83d\\ude00","at":1}\n\n{"who":"a"}\n{"at":5,"who":7}';
  const all = parse(text, { format: 'ndjson' });
  expect(labelsOf(all.log.users)).toEqual(['zoë', '😀😀', '7']);
  expect(all.problems.map(({ line }) => line)).toEqual([4]);
  expect(
    parseEvents(
      Array.from(bytesOf(text), (byte) => Uint8Array.of(byte)),
      { format: 'ndjson', ...who },
    ),
  ).toEqual(all);
});

describe('parseEvents reads numbers as Number does', () => {
  const written = [
    '1',
    '-1',
    '0.5',
    '-0',
    '00012',
    '1e3',
    '1E-7',
    '.5',
    '5.',
    '+3',
    ' 12 ',
    '123456789012345678',
    '0.1234567890123456789',
    '1e999',
    '-Infinity',
    'NaN',
  ];
  test('but takes no id for one', () => {
    const { problems } = parse('who,at,v\na,1,0x1F\n', { format: 'csv', value: 'v' });
    expect(problems).toEqual([{ line: 2, code: 'ERR_TYPE', fact: "v is '0x1F', not a number" }]);
  });
  test.each(written)("in CSV, of '%s'", (text) => {
    const { log, problems } = parse(`who,at,v\na,1,${text}\n`, { format: 'csv', value: 'v' });
    expect(problems).toEqual([]);
    const number = Number(text);
    expect(log.values![0]).toBe(Number.isFinite(number) ? number + 0 : NaN);
  });
  test('and of any double, also as the milliseconds of a time', () => {
    fc.assert(
      fc.property(
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }),
        (value, time) => {
          const line = `who,at,v\na,${String(time)},${String(value)}\n`;
          const known = { values: Float64Array.of(value + 0), times: Float64Array.of(time + 0) };
          expect(parse(line, { format: 'csv', value: 'v' }).log).toMatchObject(known);
          const json = `{"who":"a","at":${String(time)},"v":${String(value)}}`;
          expect(parse(json, { format: 'ndjson', value: 'v' }).log).toMatchObject(known);
        },
      ),
    );
  });
});

test('an empty field of a CSV is missing, and a quoted one is empty text', () => {
  const { log, problems } = parse('who,at,kind,v\n"",1,,\na,2,"",""\n,3,x,1\n"b",4,y, \n', {
    format: 'csv',
    value: 'v',
    type: 'kind',
  });
  expect(labelsOf(log.users)).toEqual(['', 'a', 'b']);
  expect(labelsOf(log.types!)).toEqual([null, '', 'y']);
  expect([...log.values!]).toEqual([NaN, NaN, NaN]);
  expect(problems).toEqual([{ line: 4, code: 'ERR_TYPE', fact: "who is missing: an event is somebody's" }]);
});

test('dates are midnights in the time zone', () => {
  const text = 'who,at\na,2011-12-29\nb,2011-12-30\nc,2011-12-31\nd,2011-12-31T00:00:00Z\n';
  const { log, problems } = parse(text, { format: 'csv', timeZone: 'Pacific/Apia' });
  expect([...log.times].map((time) => new Date(time).toISOString())).toEqual([
    '2011-12-29T10:00:00.000Z',
    '2011-12-30T10:00:00.000Z',
    '2011-12-31T00:00:00.000Z',
  ]);
  expect(problems).toEqual([{ line: 3, code: 'ERR_OUT_OF_RANGE', fact: "at is '2011-12-30', no date" }]);
});

const lines = (problems: readonly { line: number; code: string }[]) => problems.map(({ line, code }) => [line, code]);

test('a bad line of NDJSON is told by its number, and nothing else is lost', () => {
  const bad = ['{"who":"x","at":0', '[1]', '{"who":"x" "at":0}', '{"who":"x","at":0}}', '{who:"x","at":0}', '{"who":"x","at":}', '{"who":"x","at":[1}', 'x', '{"who":"x\u0001","at":0}', '{"who":"x","at":0,}', '"', '{"who":"\\x","at":0}', '{"at":0,"who":true}', '{"at":0,"who":1.5}', '{"at":0,"who":{"who":"x"}}', '{"at":0}', '{"who":null,"at":0}', '{"who":"x"}', '{"who":"x","at":"2024-01-01T00:00:00"}', '{"who":"x","at":"5"}', '{"who":"x","at":[0]}', '{"who":"x","at":0,"v":"5"}', '{"who":"x","at":0,"v":true}', '{"who":"x","at":0,"v":01}', '{"who":"x","at":0,"v":1.}', '{"who":"x\\', '{', '{"a"', '{"a":"']; // prettier-ignore
  const text = bad.map((line, i) => `${line}\n{"who":"u${String(i)}","at":${String(i)},"v":1}\n`).join('');
  for (const pieces of [[bytesOf(text)], Array.from(bytesOf(text), (byte) => Uint8Array.of(byte))]) {
    const { log, problems } = parseEvents(pieces, { ...who, format: 'ndjson', value: 'v' });
    expect(log.users.labels).toEqual(bad.map((_, i) => `u${String(i)}`));
    expect(lines(problems)).toEqual(bad.map((_, i) => [2 * i + 1, 'ERR_TYPE']));
  }
  const never = parse(
    '{"who":"x","at":8.64e15}\n{"who":"x","at":8.65e15}\n{"who":"x","at":"2023-02-29"}\n{"who":"x","at":1e999}',
    { format: 'ndjson' },
  );
  expect(lines(never.problems)).toEqual([[2, 'ERR_OUT_OF_RANGE'], [3, 'ERR_OUT_OF_RANGE'], [4, 'ERR_OUT_OF_RANGE']]); // prettier-ignore
});

test('a bad record of a CSV costs its first line, and nothing else is lost', () => {
  const bad = ['x', 'x,0,1,1', '"x"y,0,1', 'x,soon,1', 'x,,1', ',0,1', 'x,0,one', 'x,0,"1"1', '"x,0,1', 'x,0,"'];
  const text = `who,at,v\n${bad.map((line, i) => `${line}\nu${String(i)},${String(i)},1\n`).join('')}`;
  for (const pieces of [[bytesOf(text)], Array.from(bytesOf(text), (byte) => Uint8Array.of(byte))]) {
    const { log, problems } = parseEvents(pieces, { ...who, format: 'csv', value: 'v' });
    expect(log.users.labels).toEqual(bad.map((_, i) => `u${String(i)}`));
    const codes = bad.map((_, i) => (i < 2 || i === 8 ? 'ERR_LENGTH' : 'ERR_TYPE'));
    expect(lines(problems)).toEqual(bad.map((_, i) => [2 * i + 2, codes[i]]));
  }
});

test('problems come in the order of lines, and events in theirs, however many there are', () => {
  const kinds = ['good', 'bad time', 'broken', 'new', 'nobody'] as const;
  const kindOf = (i: number) => kinds[i % 97 === 0 ? i % 5 : i % 7 === 0 ? 3 : 0]!;
  const rows = Array.from(
    { length: 5000 },
    (_, i) => [kindOf(i), kindOf(i) === 'new' ? `n${String(i)}` : 'a', i] as const,
  );
  const json = rows.map(([kind, who, at]) => {
    const time = kind === 'bad time' ? '"soon"' : String(at);
    return `{"who":${kind === 'nobody' ? 'null' : `"${who}"`},"at":${time}${kind === 'broken' ? ',' : ''}}`;
  });
  const table = rows.map(([kind, who, at]) => {
    return `${kind === 'nobody' ? '' : who},${kind === 'bad time' ? 'soon' : String(at)}${kind === 'broken' ? ',' : ''}`;
  });
  const fine = rows.filter(([kind]) => kind === 'good' || kind === 'new');
  const bad = rows.filter(([kind]) => kind !== 'good' && kind !== 'new').map(([, , i]) => i + 1);
  for (const [text, format, head] of [
    [json.join('\n'), 'ndjson', 0],
    [`who,at\n${table.join('\n')}`, 'csv', 1],
  ] as const) {
    // prettier-ignore
    const { log, problems } = parse(text, { format });
    expect(log).toEqual(eventLog({ who: fine.map(([, who]) => who), at: fine.map(([, , at]) => at) }, who));
    expect(problems.map(({ line }) => line - head)).toEqual(bad);
  }
});

test('problems say what is there, and what belongs there', () => {
  const facts = (text: string, options: Partial<ParseEventsOptions>) =>
    parse(text, options).problems.map(({ fact }) => fact);
  expect(
    facts('who,at,v\nx,1\nx,1,2,3\n"x,1,2\n"x"y,1,2\nx,soon,2\nx,2023-02-29,2\nx,1,two\n,1,2\n', {
      format: 'csv',
      value: 'v',
    }),
  ).toEqual([
    'has 2 fields, the header 3',
    'has more than 3 fields, the header 3',
    'has text behind a quote that closes',
    'has text behind a quote that closes',
    "at is 'soon', not a time: milliseconds, a date, or a date and time with an offset",
    "at is '2023-02-29', no date",
    "v is 'two', not a number",
    "who is missing: an event is somebody's",
  ]);
  expect(facts('who,at\n"x,1', { format: 'csv' })).toEqual(['opens a quote that is never closed']);
  expect(
    facts(
      '{"who":true,"at":1}\n{"who":"a","at":1,}\n{"who":"\\ud","at":1}\n{"who":"a","at":null}\n{"who":"a","at":1,"v":"\\u0031"}\n',
      { format: 'ndjson', value: 'v' },
    ),
  ).toEqual([
    'who is true, neither text nor a whole number',
    'is no JSON object: it breaks off at byte 19',
    'who is not well-formed text',
    'at is missing, not a time: milliseconds, a date, or a date and time with an offset',
    "v is '1', not a number",
  ]);
});

test('a line that is left out leaves no name behind', () => {
  const text = 'who,at,kind,v\nx,1,k,two\ny,soon,l,1\nz,1,\x00BAD,1\na,1,m,1\n';
  const bytes = bytesOf(text).map((byte) => (byte === 0 ? 0xff : byte));
  const { log, problems } = parseEvents(bytes, { ...who, format: 'csv', type: 'kind', value: 'v' });
  expect(log.users.labels).toEqual(['a']);
  expect(log.types!.labels).toEqual(['m']);
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
});

test('bytes that are no UTF-8 are no text, wherever the input ends', () => {
  const whole = bytesOf('who,at\na,1\nzoë,2\n');
  const { log, problems } = parseEvents(
    whole.map((byte) => (byte === 0xab ? 65 : byte)),
    { ...who, format: 'csv' },
  );
  expect(log.users.labels).toEqual(['a']);
  expect(problems).toEqual([{ line: 3, code: 'ERR_TYPE', fact: 'who is not well-formed text' }]);
  const cutShort = bytesOf('at,who\n1,a\n2,zoë').slice(0, -1);
  expect(parseEvents(cutShort, { ...who, format: 'csv' }).problems).toEqual(problems);
  expect(
    lines(
      parseEvents(bytesOf('{"at":1,"who":"a"}\n{"at":2,"who":"zoë').slice(0, -1), { ...who, format: 'ndjson' })
        .problems,
    ),
  ).toEqual([[2, 'ERR_TYPE']]);
});

test('a line of 10 MB is read, or told, in pieces of any size', () => {
  const long = 'x'.repeat(1e7);
  const { log, problems } = parseEvents(
    cut(bytesOf(`who,at,other\na,1,"${long}\n${long}"\n${long},2,b\nc,3,"${long}`), [5e5, 1.5e6, 3e6, 9e6]),
    { ...who, format: 'csv' },
  );
  expect(log.users.labels.map(({ length }) => length)).toEqual([1, 1e7]);
  expect(lines(problems)).toEqual([[5, 'ERR_TYPE']]);
  const pieces = cut(bytesOf(`{"who":"a","at":1,"other":["${long}"]}\n${long}\n{"who":"b","at":2}`), [5e5, 1.5e6, 3e6]);
  const parsed = parseEvents(pieces, { ...who, format: 'ndjson' });
  expect(parsed.log.users.labels).toEqual(['a', 'b']);
  expect(lines(parsed.problems)).toEqual([[2, 'ERR_TYPE']]);
});

test.each(['', '\n', '\r\n\n', '\ufeff'])('parseEvents of %o has no events and no problems', (text) => {
  for (const format of ['csv', 'ndjson'] as const) {
    for (const bytes of [bytesOf(text), [bytesOf(text)], cut(bytesOf(text), [1, 2])]) {
      expect(parseEvents(bytes, { ...who, format })).toEqual({ log: eventLog([], who), problems: [] });
    }
  }
  expect(parseEvents([], { ...who, format: 'csv' })).toEqual({ log: eventLog([], who), problems: [] });
});

test('a header alone has no events, and may come again, as in files that were joined', () => {
  expect(parse('who,at', { format: 'csv' })).toEqual({ log: eventLog([], who), problems: [] });
  const lines3 = '"who","a\nt"\n"a",1\n';
  for (const bytes of [bytesOf(lines3 + lines3 + 'x'), ...[cut(bytesOf(lines3 + lines3 + 'x'), [27, 30])]]) {
    const { log, problems } = parseEvents(bytes, { user: 'who', time: 'a\nt', format: 'csv' });
    expect([[...log.times], problems.map(({ line }) => line)]).toEqual([[1, 1], [7]]);
  }
  const file = '\ufeffwho,at\r\na,1\r\n';
  expect(parse(file + file, { format: 'csv' })).toEqual({ log: eventLog([{ who: 'a', at: 1 }, { who: 'a', at: 1 }], who), problems: [] }); // prettier-ignore
});

test.each([
  ['when,who\n1,a\n', "parseEvents: bytes have no column 'at'; there is when, who"],
  ['who,at,at\na,1,1\n', "parseEvents: bytes have two columns 'at'; there is who, at, at"],
  ['who,"at"x\na,1\n', 'parseEvents: bytes have no header: it has text behind a quote that closes'],
  ['1,2,3,4,5,6,7,8,9\n', "parseEvents: bytes have no column 'who'; there is 1, 2, 3, 4, 5, 6, 7, 8 …"],
])('parseEvents refuses the CSV %o, whose header lacks a field', (text, message) => {
  const call = () => parse(text, { format: 'csv' });
  expect(call).toThrow(TypeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'bytes' }));
  expect(call).toThrow(message);
});

test('a key that no line of NDJSON has is told once, at the last line', () => {
  const text = '{"who":"a","at":1}\n{"who":"b","at":2}\n';
  const { log, problems } = parse(text, { format: 'ndjson', value: 'paid', type: 'kind' });
  expect([...log.values!]).toEqual([NaN, NaN]);
  expect(problems).toEqual([
    { line: 2, code: 'ERR_TYPE', fact: "has no key 'kind', nor has any line before" },
    { line: 2, code: 'ERR_TYPE', fact: "has no key 'paid', nor has any line before" },
  ]);
  expect(parse('{"who":"a"}', { format: 'ndjson', value: 'paid' }).problems).toHaveLength(1);
});

test('a nested value is skipped, whatever keys it has, and the last of two equal keys counts', () => {
  const text =
    '{"x":{"who":"no","at":[{"who":"}"},"]"]},"who":"yes","at":9,"who":"last","y":[[],{}],"z":"\\"who\\":1\\\\"}';
  const { log, problems } = parse(text, { format: 'ndjson' });
  expect(problems).toEqual([]);
  expect(log.users.labels).toEqual(['last']);
});

test('parseEvents refuses what are no bytes, a format that is none, and options that it does not have', () => {
  const call =
    (bytes: unknown, options: object = {}) =>
    () =>
      parseEvents(bytes as Uint8Array, { format: 'csv', ...who, ...options } as ParseEventsOptions);
  for (const junk of ['who,at\n', 5, null, undefined, {}]) {
    expect(call(junk)).toThrow(TypeError);
    expect(call(junk)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'bytes' }));
  }
  expect(call(['who,at\n'])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'bytes' }));
  expect(call([], { format: 'tsv' })).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'format' }),
  );
  expect(call([], { format: undefined })).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'format' }));
  expect(call([], { values: 'v' })).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'values' }),
  );
  expect(call([], { user: 5 })).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'fields' }));
  expect(call([], { dimensions: ['time'] })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'fields.dimensions' }),
  );
  expect(call([], { timeZone: 'Moon/Tycho' })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'timeZone' }),
  );
  expect(call([], { timeZone: 5 })).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'timeZone' }));
});
